from __future__ import annotations

from generation.render.engraving import condensing

MEI = '<mei xmlns="http://www.music-encoding.org/ns/mei">{}</mei>'
BAR = '<measure n="{n}"{more}><staff n="1"><layer n="1"><mRest/></layer></staff>{above}</measure>'


def test_long_rests_are_spelled_out_for_verovio() -> None:
    part = (
        b'<part><measure number="3"><attributes><measure-style><multiple-rest>4</multiple-rest></measure-style>'
        b"</attributes></measure></part>"
    )
    every_bar, lengths = condensing.spelled_out(part)
    assert lengths == {3: 4}
    assert b"multiple-rest" not in every_bar


def test_silent_bars_become_one_rest_that_keeps_what_stands_above_and_the_last_bar_line() -> None:
    bars = [
        BAR.format(n=1, more="", above="<tempo>fast</tempo><harm>Dm</harm>"),
        BAR.format(n=2, more=' right="dbl"', above="<harm>G</harm>"),
        BAR.format(n=3, more="", above="<harm>C</harm>"),
    ]
    made = condensing.condensed(MEI.format("<label>Flute</label>" + "".join(bars)), {1: 2})
    assert made.count("<measure") == 2
    assert '<multiRest num="2"' in made
    assert 'right="dbl"' in made
    assert "fast" in made
    assert "Dm" not in made
    assert ">C<" in made
    assert "Flute" not in made
