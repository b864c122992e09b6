"""The platform says that a person leaves."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.contrib.auth import get_user_model
from django.db import OperationalError

from partnership_xblock.apps import PartnershipConfig
from partnership_xblock.models import Network, PurgeRecord, Submission
from partnership_xblock.repositories import erasure
from tests.fakes.platform import fake_platform
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


def attribute(path):
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


@pytest.fixture
def pipeline():
    """The platform's two views, with our receivers connected as edx_django_utils/plugins/plugin_signals.py does."""
    config = PartnershipConfig.plugin_app["signals_config"]["lms.djangoapp"]
    with fake_platform():
        receivers = import_module(f"partnership_xblock.{config['relative_path']}")
        for one in config["receivers"]:
            attribute(one["signal_path"]).connect(getattr(receivers, one["receiver_func_name"]))
        yield import_module("openedx.core.djangoapps.user_api.accounts.views")


@pytest.fixture
def teacher(page, handed_in):
    return get_user_model().objects.get(pk=page.user)


@pytest.mark.parametrize("step", ["LMSAccountRetirementView", "AccountRetirementView"])
def test_either_step_alone_is_enough(pipeline, teacher, step):
    given = (teacher,) if step.startswith("LMS") else (teacher, "retired__user_1")
    assert getattr(pipeline, step)().post(*given) == (204, "")
    assert not Submission.objects.exists()
    assert not Network.objects.exists()


def test_both_steps_and_the_whole_again_do_no_harm(pipeline, teacher):
    for _ in range(2):
        assert pipeline.LMSAccountRetirementView().post(teacher)[0] == 204
        assert pipeline.AccountRetirementView().post(teacher, "retired__user_1")[0] == 204
    assert PurgeRecord.objects.count() == 1


def test_a_step_that_failed_is_told_renames_nobody_and_can_be_run_again(pipeline, teacher, monkeypatch, caplog):
    name = teacher.username

    def fails(*_given):
        raise OperationalError("Duplicate entry 'ข้อความของครู'")

    with monkeypatch.context() as broken:
        broken.setattr(erasure, "delete_learner", fails)
        status, text = pipeline.AccountRetirementView().post(teacher, "retired__user_1")
    assert status == 500
    assert "run this step again" in text
    assert "ข้อความของครู" not in text + caplog.text
    assert get_user_model().objects.get(pk=teacher.pk).username == name
    assert Submission.objects.exists()
    assert pipeline.AccountRetirementView().post(teacher, "retired__user_1") == (204, "")
    assert not Submission.objects.exists()


def test_a_receiver_before_ours_may_have_deleted_the_account(pipeline, teacher):
    teacher.delete()
    assert not Submission.objects.exists(), "that is heard as well"
    assert pipeline.LMSAccountRetirementView().post(teacher) == (204, "")


def test_a_trainers_work_is_erased_alike(pipeline, desk, handed_in):
    desk.claim(handed_in)
    trainer = get_user_model().objects.get(pk=desk.user)
    assert pipeline.AccountRetirementView().post(trainer, "retired__user_2") == (204, "")
    assert Submission.objects.get().claimed_by_id is None
