"""Prints the byte-exact fixtures of `crypto/ciphertext.rs` and `vault/seal.rs`.

It follows the notation in those files' documentation with Python's `cryptography` (OpenSSL), not with this project's
code. Run it with `python3 tests/vectors/seal.py`; it needs `pip install cryptography`.
"""

import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def hkdf(key, salt, label, length=32):
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=label).derive(key)


def mac(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def seeded(seed, length):
    stream = b"".join(mac(seed, struct.pack(">Q", counter)) for counter in range(length // 32 + 1))
    return stream[:length]


def seal(key, label, associated, plaintext, salt):
    return salt + AESGCM(hkdf(key, salt, label)).encrypt(bytes(12), plaintext, associated)


def parts(texts):
    return struct.pack(">I", len(texts)) + b"".join(
        struct.pack(">I", len(text.encode())) + text.encode() for text in texts
    )


def blob(kind, context, plaintext):
    header = bytes.fromhex("010202007801") + bytes([kind]) + b"\x11" * 16 + b"\x22" * 32
    pairs = sorted((key.encode(), value.encode()) for key, value in context.items())
    associated = header + struct.pack(">I", len(pairs))
    for key, value in pairs:
        associated += struct.pack(">I", len(key)) + key + struct.pack(">I", len(value)) + value
    return header + seal(
        b"\x33" * 32, b"airkms/v1/ciphertext", associated, plaintext, seeded(b"ciphertext", 16)
    )


print("ciphertext:")
print(blob(0, {}, b"").hex())
print(blob(0, {"b": "2", "a": "1"}, b"attack at dawn").hex())
print(blob(1, {"Zoë": "", "Z": "é", "a": "=,"}, b"\xff" * 32).hex())


VAULT_ID = b"\x44" * 16
ROWS, IDS, SET = (hkdf(b"\x55" * 32, VAULT_ID, b"airkms/v1/" + name) for name in (b"rows", b"ids", b"set"))


def identity(collection, row_id, parent, version):
    return VAULT_ID + bytes([collection]) + row_id + parent + struct.pack(">Q", version)


def row(collection, texts, parent_texts, version, record):
    row_id = mac(IDS, b"i" + bytes([collection]) + parts(texts))[:16]
    parent = mac(IDS, b"p" + bytes([collection]) + parts(parent_texts))[:16]
    content = parts(texts) + parts(parent_texts) + record
    associated = identity(collection, row_id, parent, version)
    body = seal(ROWS, b"airkms/v1/row", associated, content, seeded(b"row", 16))
    element = mac(SET, bytes([collection]) + row_id + struct.pack(">Q", version))
    return row_id, parent, body, int.from_bytes(element, "big")


print("rows:")
ID, PARENT, BODY, ELEMENT = row(2, ["us-east-1", "1234"], ["us-east-1"], 7, b"record")
print(ID.hex(), PARENT.hex(), BODY.hex(), sep="\n")
OTHER_ID, _, OTHER_BODY, OTHER_ELEMENT = row(1, [], [], 8, b"")
print(OTHER_ID.hex(), OTHER_BODY.hex(), sep="\n")
SUM = (ELEMENT + OTHER_ELEMENT) % 2**256
STATE = SUM.to_bytes(32, "big") + struct.pack(">Q", 2) + hashlib.sha256(b"header").digest()
SEALED = seal(ROWS, b"airkms/v1/row", identity(0, bytes(16), bytes(16), 8), STATE, seeded(b"state", 16))
print((struct.pack(">Q", 8) + SEALED).hex())
