"""Measures what a table and its indexes weigh, by what the database itself says."""

from __future__ import annotations

from typing import Final

from django.db import connection

_SQL: Final = {
    "mysql": (
        "SELECT table_name, table_rows, data_length, index_length FROM information_schema.tables "
        "WHERE table_schema = DATABASE() AND table_name LIKE 'partnership_xblock_%' ORDER BY data_length DESC"
    ),
    "postgresql": (
        "SELECT relname, reltuples::bigint, pg_table_size(oid), pg_indexes_size(oid) FROM pg_class "
        "WHERE relkind = 'r' AND relname LIKE 'partnership_xblock_%' ORDER BY pg_table_size(oid) DESC"
    ),
    "sqlite": (
        "SELECT m.tbl_name, 0, SUM(CASE WHEN m.type = 'table' THEN s.pgsize ELSE 0 END), "
        "SUM(CASE WHEN m.type = 'index' THEN s.pgsize ELSE 0 END) "
        "FROM dbstat s JOIN sqlite_master m ON m.name = s.name "
        "WHERE m.tbl_name LIKE 'partnership_xblock_%' GROUP BY m.tbl_name ORDER BY 3 DESC"
    ),
}


def show() -> None:
    """A line for each table: megabytes of rows and of indexes, and bytes for each row."""
    with connection.cursor() as cursor:
        cursor.execute(_SQL[connection.vendor])
        lines = cursor.fetchall()
        total = [0, 0]
        for table, _estimate, data, index in lines:
            cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)}")
            rows = cursor.fetchone()[0]
            each = (int(data) + int(index)) / rows if rows else 0
            total[0] += int(data)
            total[1] += int(index)
            name = table.removeprefix("partnership_xblock_")
            weighs = f"{int(data) / 1e6:>9.1f} MB{int(index) / 1e6:>9.1f} MB index"
            print(f"  {name:<16}{rows:>10,} rows{weighs}{each:>9,.0f} B each")
        print(f"  {'all':<31}{total[0] / 1e6:>9.1f} MB{total[1] / 1e6:>9.1f} MB index", flush=True)
