/**
 * The parts of the shell that activity kinds, the desk and print may use: imported as `@shell`, at run time
 * `window.PartnershipXBlock.shell`.
 */
export { Button, LinkButton, type ButtonProps } from "./components/Button";
export { CommentsAt, Pin } from "./components/comments";
export { PageContext, problemAt, problemText, usePage, useTyped, useUid, type PageValue } from "./components/context";
export { ErrorLine } from "./components/ErrorLine";
export { Face } from "./components/Face";
export { Field, type ControlIds, type FieldProps } from "./components/Field";
export { DeskLink } from "./components/Looking";
export { GoneRow } from "./components/GoneRow";
export { Icon } from "./components/Icon";
export { ICONS, type IconName } from "./components/icons";
export { Offers } from "./components/Offers";
export { PartnerName, PartnerPicker } from "./components/partners";
export { SectorMark } from "./components/SectorMark";
export { still, useAct, useSame } from "./components/still";
export { sectorDrawing, type SectorDrawing, type SectorName } from "./drawing/sectors";
export { Banner, Card, Chip, Details, SectionHead, Segments } from "./components/surfaces";
export { Table } from "./components/Table";
export { TextArea } from "./components/TextArea";
export { Select, TextInput } from "./components/TextInput";
export { MultiTiles, Tiles, type TileOption } from "./components/Tiles";
export { useWidth } from "./components/width";
export { frozenView, liveView } from "./state/view";
export { newId } from "./state/ids";
export { formatDate, formatMoment, formatTime, monthNames, readIn, type Language } from "./thai/dates";
export { toArabic, toThai } from "./thai/digits";
export { blank } from "./thai/folding";
export { clusters, firstGraphemes, graphemes } from "./thai/graphemes";
// What the desk and the paper share with the learner's page: state, saving, and how a view is drawn.
export { addressOf, filesAreAt, partOf, useLater } from "./components/later";
export { Lost } from "./components/Lost";
export { comeTo, jump } from "./components/jump";
export { kindOf, onKind } from "./components/kinds";
export { SaveLine } from "./components/SaveLine";
export { translator } from "./components/words";
export { ask, csrfToken } from "./host/client";
export { storeFor } from "./state/people";
export { saveState } from "./state/save_state";
export { Boundary, draw } from "./components/mount";
