"""What the package shows is what it says it shows."""

from types import ModuleType

import recommend


def test_all_names_what_is_visible() -> None:
    visible = {name for name, value in vars(recommend).items() if name[0] != "_" and not isinstance(value, ModuleType)}
    assert visible - {"annotations"} == set(recommend.__all__)
