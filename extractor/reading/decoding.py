"""From bytes to text: UTF-8 first, then what the bytes give away, never a guess that loses text."""

from __future__ import annotations

import codecs
import re

from extractor.reading.set_aside import Unreadable

# The longer marks first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x1f\x8b": "gzip data",
    b"PAR1": "a Parquet table",
    b"SQLite format 3": "an SQLite database",
}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
# What an English text in the Western code page has beyond ASCII: dashes, quotes, money, accents.
_WESTERN = re.compile(
    rb"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f\xa0\xa3\xa5\xa9\xab\xae\xb0\xb1\xb2\xb7\xbb-\xbf\xc0-\xff]"
)
_NON_ASCII = re.compile(rb"[\x80-\xff]")
_ADJACENT = re.compile(rb"[\x80-\xff]{2,}")
_SHARE_OF_ADJACENT = 0.2
"""Western accents stand alone between ASCII letters; other alphabets and Asian codes make runs."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a file, with `\\n` line ends and without a byte order mark.

    `declared` is the encoding that the file itself names (an HTML page does). Raises `Unreadable`
    for binary data and for bytes that no encoding explains.

    >>> decode("Exports rose 5% – a record".encode("cp1252"))
    'Exports rose 5% – a record'
    """
    text = _decoded(data, declared)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    _refuse_known_binary(data)
    if b"\0" in data:
        return _without_mark(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _other_than_utf8(data, declared, error)
    if len(_CONTROL.findall(text)) > max(2, len(text) // 100):
        raise _binary("control characters")
    return text


def _refuse_known_binary(data: bytes) -> None:
    for signature, name in _SIGNATURES.items():
        if data.startswith(signature):
            raise Unreadable("binary", f"it is {name}, not text", "convert it to text first")


def _binary(sign: str) -> Unreadable:
    return Unreadable("binary", f"it is binary ({sign}), not text", "convert it to text first")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _misencoded(encoding, error.start) from None


def _misencoded(encoding: str, position: int) -> Unreadable:
    return Unreadable(
        "encoding",
        f"byte {position} is not valid {encoding.upper()} and no other encoding fits",
        "save it as UTF-8",
    )


def _without_mark(data: bytes) -> str:
    """UTF-16 without its mark: English text then has a null in nearly every second byte."""
    half = len(data) // 2
    for encoding, nulls in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) % 2 == 0 and half and nulls.count(0) > 0.7 * half:
            return _strict(data, encoding)
    raise _binary("null bytes")


def _other_than_utf8(data: bytes, declared: str | None, error: UnicodeDecodeError) -> str:
    if declared and (text := _as_declared(data, declared)) is not None:
        return text
    damaged = len(_NON_ASCII.findall(_MULTIBYTE.sub(b"", data)))
    if len(_MULTIBYTE.findall(data)) > damaged:
        raise _misencoded("utf-8", error.start)
    foreign = len(_NON_ASCII.findall(data))
    adjacent = sum(map(len, _ADJACENT.findall(data)))
    if foreign == len(_WESTERN.findall(data)) and adjacent <= _SHARE_OF_ADJACENT * foreign:
        return data.decode("cp1252")
    return _detected(data, error)


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        return data.decode(declared)
    except (LookupError, UnicodeDecodeError):
        return None


def _detected(data: bytes, error: UnicodeDecodeError) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise _misencoded("utf-8", error.start)
    return str(best)
