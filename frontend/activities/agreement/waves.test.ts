/** What a year did to an agreement: the golden pairs of waves. */
import pairs from "../../../tests/golden/agreement/waves.json";
import preset from "../../../tests/golden/agreement/preset.json";
import { runPairs } from "../waves.fixture";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { waves } from "./waves";

runPairs<AgreementContent, AgreementWord>(waves, pairs, preset);
