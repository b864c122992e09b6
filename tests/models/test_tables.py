"""What every database must keep alike."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from partnership_xblock.models import ContentVersion, Network, Round, Submission
from partnership_xblock.models.columns import Utf8JSONEncoder
from tests.fakes.course import new_user

TABLES = list(apps.get_app_config("partnership_xblock").get_models())


def test_migrations_say_what_the_models_say(db):
    call_command("makemigrations", "partnership_xblock", check=True, dry_run=True, verbosity=0)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_keys_are_bigint_and_nothing_is_a_uuid(table):
    assert type(table._meta.pk) is models.BigAutoField
    assert not [field for field in table._meta.fields if isinstance(field, models.UUIDField)]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_table_says_what_is_personal_in_it(table):
    assert ".. pii:" in table.__doc__ or ".. no_pii:" in table.__doc__
    if ".. pii:" in table.__doc__:
        assert ".. pii_types:" in table.__doc__
        assert ".. pii_retirement:" in table.__doc__


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_no_index_is_longer_than_innodb_takes(table):
    """3072 bytes, four for each character."""
    columns = {field.name: field for field in table._meta.fields}
    groups = [index.fields for index in table._meta.indexes]
    groups += [list(constraint.fields) for constraint in table._meta.constraints]
    for group in groups:
        lengths = [getattr(columns[name], "max_length", None) or 2 for name in group]
        assert sum(lengths) * 4 <= 3072, group


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_json_is_written_with_thai_as_thai(table):
    for field in table._meta.fields:
        if isinstance(field, models.JSONField):
            assert field.encoder is Utf8JSONEncoder


def test_encoder_keeps_thai():
    assert json.dumps({"ก": "วัด"}, cls=Utf8JSONEncoder) == '{"ก": "วัด"}'


@pytest.fixture
def submission(db):
    user = new_user()
    network = Network.objects.create(learner_id=user, course_key="c")
    return Submission.objects.create(
        usage_key="u", course_key="c", learner_id=user, network=network, kind="map", created_at=timezone.now()
    )


def again(row):
    row.pk = None
    row._state.adding = True
    if hasattr(row, "public_id"):
        row.public_id = "f" * 32
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_one_network_and_one_submission_each(submission):
    again(Submission.objects.get())
    again(Network.objects.get())


def test_number_and_token_are_once(submission):
    content = ContentVersion.objects.create(hash="h", kind="map", created_at=timezone.now())
    given = {"submission": submission, "content_version": content, "submitted_at": timezone.now()}
    row = Round.objects.create(number=1, client_token="token-one", **given)
    row.client_token = "token-two"
    again(row)
    row.client_token, row.number = "token-one", 2
    again(row)
    assert Round.objects.count() == 1


def test_account_takes_its_work_with_it(submission):
    submission.learner.delete()
    assert not Submission.objects.exists()
    assert not Network.objects.exists()


def test_json_comes_back_as_it_went(submission):
    document = {"a": {"v": {"text": "วัด 🛕", "x": 0.1, "n": None, "list": ["ก"], "ok": True}, "r": 1}}
    Submission.objects.update(draft=document)
    assert Submission.objects.get().draft == document
