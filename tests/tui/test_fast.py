"""Textual's private parts that are leaned on are there; the program works without them."""

import inspect
import subprocess
import sys

import pytest
from textual.drivers.linux_driver import LinuxDriver
from textual.screen import Screen

from tests.tui.screen import play
from tui import run
from tui.fast import driver, frames


def test_the_driver_fits_the_installed_textual():
    assert driver.fits()
    assert run.fast_driver() is driver.FastDriver
    source = inspect.getsource(LinuxDriver)
    for part in ("self._file", "self.exit_event", "self._key_thread.join()", "self.attrs_before"):
        assert part in source, f"LinuxDriver no longer has {part}"
    assert 'self.write("\\x1b[?1049h")' in source, "the alternate screen is entered another way"


@pytest.mark.parametrize("part", ["run_input_thread", "disable_input"])
def test_without_a_part_textuals_own_driver_is_used(monkeypatch, part):
    monkeypatch.delattr(LinuxDriver, part)
    assert not driver.fits()
    assert run.fast_driver() is None


def test_a_terminal_that_is_gone_swallows_what_is_written():
    class Gone:
        def write(self, text):
            raise OSError(5, "Input/output error")

        def flush(self):
            raise BrokenPipeError

    file = driver.QuietFile(Gone())
    assert file.write("abc") == 3
    file.flush()
    assert file.gone


def test_textual_is_imported_without_what_is_never_used():
    code = (
        "import sys; from tui.fast import lean; assert lean.import_textual();"
        "left = [n for n in (*lean.LEFT_OUT, 'ssl', 'typing_extensions') if n in sys.modules];"
        "assert not left, left;"
        "from textual.theme import ThemeProvider;"
        "from textual.app import uuid, user_downloads_path;"
        "assert len(uuid.uuid4().hex) == 32 and user_downloads_path().name;"
        "import tui.app"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_textual_that_wants_more_is_imported_whole():
    code = (
        "import sys; from tui.fast import lean; lean.LEFT_OUT['textual.geometry'] = ();"
        "assert not lean.import_textual();"
        "from textual.widgets._toast import ToastRack; from textual.containers import Container;"
        "assert issubclass(ToastRack, Container);"
        "import tui.app"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_frames_fit_the_installed_textual():
    source = inspect.getsource(Screen)
    assert "def _compositor_refresh(self) -> None:" in source
    assert source.count("self._compositor_refresh()") >= 2, "something else shows the screen now"

    async def story(stage):
        assert not frames.fits(stage.app), "a test has no terminal"
        stage.app._driver.write = print
        type(stage.app).is_headless = property(lambda app: False)
        try:
            assert frames.fits(stage.app)
        finally:
            del type(stage.app).is_headless

    play(story)
