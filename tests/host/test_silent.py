"""Mail servers and brokers that take the call and say nothing: whoever waits for them is let go."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from celery import Celery

from partnership_xblock.host import mail, patience, worker
from partnership_xblock.plugin import tasks
from partnership_xblock.settings.extended import extend
from tests.fakes.silent import gives_up, silent_server
from tests.fakes.worker import platform_worker

assert tasks
BROKERS = ("redis://127.0.0.1:{port}/0", "amqp://127.0.0.1:{port}//")


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(patience, "SECONDS", 0.3)


@pytest.fixture
def port():
    with silent_server() as result:
        yield result


def send():
    return mail.send(7, "t@example.org", "s", "b", name="a" * 32)


def test_a_silent_mail_server(port, settings, caplog):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    assert gives_up(send) == "failed"
    assert "t@example.org" not in caplog.text


@pytest.mark.parametrize(("of_the_site", "expected"), [(None, 0.3), (60, 0.3), (0.1, 0.1)])
def test_the_site_may_be_less_patient_and_not_more(settings, monkeypatch, of_the_site, expected):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_TIMEOUT = of_the_site
    seen = []
    monkeypatch.setattr(
        "django.core.mail.backends.smtp.EmailBackend.send_messages", lambda self, _mails: seen.append(self.timeout)
    )
    send()
    assert seen == [expected]


def test_a_backend_that_has_no_patience_to_set(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert send() == "sent"


@pytest.mark.parametrize(("code", "outcome"), [(550, "nobody"), (450, "failed")])
def test_an_address_that_is_refused_for_good_is_not_tried_again(settings, monkeypatch, code, outcome):
    from smtplib import SMTPRecipientsRefused

    def refuse(self, _mails):
        raise SMTPRecipientsRefused({"t@example.org": (code, b"no")})

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send() == outcome


@pytest.mark.parametrize("broker", BROKERS)
def test_a_silent_broker_does_not_hold_who_asks_for_a_file(port, broker):
    with platform_worker(broker.format(port=port)):
        assert gives_up(lambda: worker.hand_over("0" * 32)) is False


def publish(app: Celery):
    """As the platform does when a score has changed (grades/signals/handlers.py, enqueue_subsection_update)."""
    from kombu.exceptions import OperationalError

    try:
        app.send_task("lms.djangoapps.grades.tasks.recalculate_subsection_grade_v3", kwargs={"user_id": 7})
    except OperationalError:
        return "given up"
    return "sent"


@pytest.mark.parametrize("broker", BROKERS)
def test_a_silent_broker_does_not_hold_the_platforms_own_tasks(port, broker):
    settings = SimpleNamespace(BROKER_URL=broker.format(port=port), BROKER_CONNECTION_TIMEOUT=1)
    extend(settings)
    app = Celery("lms", set_as_current=False)
    app.config_from_object(settings)
    assert gives_up(lambda: publish(app)) == "given up"


def test_what_an_operator_says_of_the_broker_stays():
    own = {"socket_timeout": 30, "fanout_prefix": True}
    settings = SimpleNamespace(BROKER_URL="redis://redis/0", BROKER_TRANSPORT_OPTIONS=own)
    extend(settings)
    extend(settings)
    assert {**own, "socket_connect_timeout": 0.3} == settings.BROKER_TRANSPORT_OPTIONS


@pytest.mark.parametrize("given", [{}, {"BROKER_URL": ""}, {"BROKER_URL": "amqp://rabbit//"}])
def test_without_redis_nothing_is_said_of_the_broker(given):
    settings = SimpleNamespace(**given)
    extend(settings)
    assert not hasattr(settings, "BROKER_TRANSPORT_OPTIONS")
