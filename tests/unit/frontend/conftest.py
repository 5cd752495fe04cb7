"""The map's TypeScript modules, run by the Node that builds them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import hatch_build

Call = Callable[..., Any]


@pytest.fixture(scope="session")
def script(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Call]:
    """Bundle a module and give what evaluates JavaScript in which its exports are names."""

    def bundled(module: str) -> Call:
        path = tmp_path_factory.mktemp("script") / f"{module}.js"
        hatch_build.run_node(
            str(hatch_build.NODE_MODULES / "esbuild" / "bin" / "esbuild"),
            f"src/{module}.ts",
            "--bundle",
            "--format=iife",
            "--global-name=exported",
            f"--outfile={path}",
            "--log-level=warning",
        )

        def evaluate(expression: str, **values: object) -> Any:  # noqa: ANN401 - JSON
            out, run = path.with_suffix(".json"), path.with_suffix(".run.js")
            value = json.dumps(f"return {expression}")
            run.write_text(
                f"""{path.read_text("utf-8")}
                const names = {{...exported, ...{json.dumps(values)}}};
                const evaluate = new Function(...Object.keys(names), {value});
                const value = evaluate(...Object.values(names)) ?? null;
                require("fs").writeFileSync({json.dumps(str(out))}, JSON.stringify(value));""",
                "utf-8",
            )
            hatch_build.run_node(str(run))
            return json.loads(out.read_text("utf-8"))

        return evaluate

    return bundled
