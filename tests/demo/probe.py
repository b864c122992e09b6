"""A block that does what blocks are tempted to do, so that the host's answer can be seen."""

from __future__ import annotations

from django.db import connection
from web_fragments.fragment import Fragment
from webob import Response
from xblock.core import XBlock
from xblock.fields import Float, Integer, Scope, String

from demo import course, current
from demo.models import AuthoredFields, Happening

TYPE = "probe"


@XBlock.needs("i18n")
@XBlock.wants("user", "completion", "publish", "settings", "studio_user_permissions", "submissions")
class ProbeXBlock(XBlock):
    title = String(default="", scope=Scope.settings)
    count = Integer(default=0, scope=Scope.user_state)
    weight = Float(default=2.0, scope=Scope.settings)

    def student_view(self, context=None):
        self.count += 1
        return Fragment(f"<p>probe {self.count}</p>")

    def public_view(self, context=None):
        return Fragment("<p>public</p>")

    def author_view(self, context=None):
        return Fragment("<p>author</p>")

    studio_view = author_view

    @XBlock.handler
    def who(self, request, suffix=""):
        """Who the block believes is there, by every way of asking."""
        user = self.runtime.service(self, "user").get_current_user()
        real = current.user()
        return Response(
            json_body={
                "scope": self.scope_ids.user_id,
                "service": user.opt_attrs.get("edx-platform.user_id"),
                "attributes": {key.partition(".")[2]: value for key, value in user.opt_attrs.items()},
                "masked": getattr(getattr(self.runtime.service(self, "user"), "_django_user", None), "real_user", None)
                is not None,
                "current": real.pk if real else None,
                "path": request.path,
                "services": sorted(self.runtime._services),
            }
        )

    @XBlock.handler
    def add(self, request, suffix=""):
        self.count += 1
        return Response(json_body={"count": self.count})

    @XBlock.handler
    def rename(self, request, suffix=""):
        self.title = "renamed"
        return Response(json_body={"title": self.title})

    @XBlock.handler
    def insert_and_fail(self, request, suffix=""):
        self.count += 1
        Happening.objects.create(kind="event", name="inserted")
        raise RuntimeError("after the row")

    @XBlock.handler
    def in_transaction(self, request, suffix=""):
        return Response(json_body={"atomic": connection.in_atomic_block})

    @XBlock.handler
    def publish_grade(self, request, suffix=""):
        self.runtime.publish(self, "grade", {"value": 7, "max_value": 10, "user_id": 1})
        return Response(json_body={})

    @XBlock.handler
    def publish_others(self, request, suffix=""):
        self.runtime.publish(self, "completion", {"completion": 0.5})
        self.runtime.publish(self, "edx.probe.seen", {"n": 3})
        return Response(json_body={})


class ShownToStaff(ProbeXBlock):
    show_in_read_only_mode = True


def lay(name="p1", block_type=TYPE, **fields):
    """A probe in the sample course; its usage key."""
    usage_key = course.COURSE_KEY.make_usage_key(block_type, name)
    AuthoredFields.objects.create(usage_key=str(usage_key), course_key=str(course.COURSE_KEY), fields=fields)
    return usage_key
