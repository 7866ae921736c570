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
