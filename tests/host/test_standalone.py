"""A host without Open edX and without a site of its own: users, mail and addresses work, and nobody is let in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.test import RequestFactory

from partnership_xblock.host.protocol import Grade, Standing
from partnership_xblock.host.standalone import NoSite, StandaloneHost, site
from tests.host.contract import BLOCK, COURSE

pytestmark = pytest.mark.django_db


@pytest.fixture
def host():
    return StandaloneHost()


def test_without_a_site_all_is_denied(host):
    person = User.objects.create(username="u", is_staff=True, is_superuser=True)
    assert host.standing(person.pk, COURSE) == Standing()
    assert not host.can_write_studio(person.pk, COURSE)
    assert host.masquerade(None, COURSE, 1) is None
    assert host.send_grade(Grade(person.pk, BLOCK, 1.0, 2.0, None)) == "failed"
    assert (host.group_of(person.pk, COURSE), host.groups(COURSE)) == ("", [])
    assert host.activities(person.pk, BLOCK) == []
    host.complete(person.pk, BLOCK)
    host.emit("x", {}, course_key=COURSE, user_id=person.pk)


def test_who_is_at_the_keyboard(host):
    request = RequestFactory().get("/")
    request.user = User.objects.create(username="u")
    assert host.real_user_id(request) == request.user.pk
    assert host.real_user_id(None) is None


def test_names_and_addresses(host, settings):
    settings.ROOT_URLCONF = "tests.fakes.urls"
    named = User.objects.create(username="a", first_name="สมศรี", last_name="ใจดี")
    bare = User.objects.create(username="b")
    assert host.display_names([named.pk, bare.pk]) == {named.pk: "สมศรี ใจดี", bare.pk: "b"}
    assert host.course_title(COURSE) == str(COURSE)
    assert host.course_end(COURSE) is None
    assert host.page_url("/x/") == host.site.public_url + "/x/"
    assert host.block_url(BLOCK).endswith("/")
    assert host.about_url(COURSE) == host.site.public_url + "/"
    assert "next=%2Fcourses%2Fa%2Bb%2F" in host.login_url("/courses/a+b/")


def test_mail_and_language(host, settings):
    person = User.objects.create(username="a", email="a@example.org")
    assert host.send_mail(person.pk, "subject", "body") == "sent"
    assert mail.outbox[0].to == ["a@example.org"]
    assert host.send_mail(10**6, "s", "b") == "nobody"
    assert host.language_of(person.pk) == "th"
    assert host.time_zone_of(person.pk) == ""
    assert host.course_language(COURSE) == "th"
    assert host.now().utcoffset() == timedelta(0)


def test_a_site_is_named_by_the_setting(settings):
    settings.PARTNERSHIP_SITE = f"{__name__}.OpenSite"
    assert isinstance(site(), OpenSite)
    assert StandaloneHost().standing(1, COURSE) == Standing(enrolled=True)
    assert StandaloneHost().language_of(1) == "en"


class OpenSite(NoSite):
    """Where everybody learns, in English."""

    public_url = "https://open.test"

    def standing(self, user_id, course_key):
        return Standing(enrolled=True)

    def language_of(self, user_id):
        return "en-gb"
