"""Who signs: a certificate and its private key, in two PEM files that only this program's user may read.

An installation makes its own at its first song. C2PA takes no certificate that signed itself (Technical Specification
2.2, section 14.5), so there is a root as well; its key signs the one certificate and is thrown away, so that nothing
else can ever be signed with it. Nobody but this installation knows the root: to others its signature says that the file
is as it was signed, no more. A host with a certificate from an authority on C2PA's trust list says more.
"""

from __future__ import annotations

import datetime as dt
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from generation.errors import SigningError

CERTIFICATE, KEY = "certificate.pem", "key.pem"

_YEARS = 30
"""No server says when a file was signed, so its signature is good for as long as the certificate is."""

_BACKDATED = dt.timedelta(days=1)  # for machines whose clocks are slow

_EC_ALGORITHMS = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}


@dataclass(frozen=True, slots=True)
class Identity:
    """Where the certificate, with the chain that vouches for it, and the key are. Never what they are."""

    certificate: Path
    key: Path

    def algorithm(self) -> str:
        """C2PA's name for how this key signs. Raises SigningError."""
        try:
            key = serialization.load_pem_private_key(self.key.read_bytes(), password=None)
        except OSError as error:
            raise _unreadable(self.key, error) from error
        except (ValueError, TypeError) as error:
            raise SigningError(
                f"{self.key} holds no private key that can be used without a password.",
                "Give an unencrypted key in PEM format (PKCS#8).",
            ) from error
        if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in _EC_ALGORITHMS:
            return _EC_ALGORITHMS[key.curve.name]
        if isinstance(key, ed25519.Ed25519PrivateKey):
            return "ed25519"
        if isinstance(key, rsa.RSAPrivateKey):
            return "ps256"
        raise SigningError(
            f"{self.key} is of a kind that C2PA does not sign with.",
            "Use a key on P-256, P-384 or P-521, RSA or Ed25519.",
        )

    def chain(self) -> bytes:
        """The certificates, PEM, the signer's first. Raises SigningError."""
        try:
            chain = self.certificate.read_bytes()
        except OSError as error:
            raise _unreadable(self.certificate, error) from error
        try:
            x509.load_pem_x509_certificates(chain)
        except ValueError as error:
            raise SigningError(
                f"{self.certificate} holds no certificate.", "Give the chain in PEM format, the signer's own first."
            ) from error
        return chain


def check(identity: Identity) -> None:
    """Raises SigningError unless the key is that of the first certificate, and of a kind that can sign."""
    identity.algorithm()
    (certificate, *_) = x509.load_pem_x509_certificates(identity.chain())
    key = serialization.load_pem_private_key(identity.key.read_bytes(), password=None)
    if _spelled(certificate.public_key()) != _spelled(key.public_key()):
        raise SigningError(
            f"{identity.key} is not the key of the first certificate in {identity.certificate}.",
            "Put the signer's own certificate first, then those that vouch for it.",
        )


def _spelled(key: PublicKeyTypes) -> bytes:
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def own(folder: Path) -> Identity:
    """The installation's own, in `folder`; made there if there is none. Raises SigningError.

    Two processes that make it at the same time end up with the same: whoever comes second takes what is there.
    """
    identity = Identity(folder / CERTIFICATE, folder / KEY)
    if not (identity.certificate.exists() and identity.key.exists()):
        try:
            _make(folder)
        except OSError as error:
            raise SigningError(
                f"The certificate that songs are signed with cannot be kept in {folder}: {_reason(error)}.",
                "Free some space, or change the folder's permissions.",
            ) from error
    return identity


def _make(folder: Path) -> None:
    """The two files appear together: they are written to a folder beside, which then takes the name."""
    chain, key = _new()
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f".minstrel-{secrets.token_hex(8)}")
    aside.mkdir(mode=0o700)
    try:
        for name, data in ((CERTIFICATE, chain), (KEY, key)):
            with os.fdopen(os.open(aside / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        _give_name(aside, folder)
    finally:
        for name in (CERTIFICATE, KEY):
            (aside / name).unlink(missing_ok=True)
        if aside.exists():
            aside.rmdir()


def _give_name(aside: Path, folder: Path) -> None:
    try:
        aside.rename(folder)  # also onto an empty folder
    except OSError:
        if not (folder / KEY).exists():  # else another process was faster
            raise


def _new() -> tuple[bytes, bytes]:
    """A chain and the key of its first certificate, PEM."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name = f"Minstrel {secrets.token_hex(4)}"  # tells installations apart, and names no host and no person
    root_name, own_name = _name(f"{name} root"), _name(name)
    root_id = x509.SubjectKeyIdentifier.from_public_key(root_key.public_key())
    root = (
        _certificate(root_name, root_name, root_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(root_id, critical=False)
        .sign(root_key, hashes.SHA256())
    )
    certificate = (
        _certificate(own_name, root_name, key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        # What C2PA asks of a signer; it has no purpose of its own that all readers know yet.
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(root_id), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    chain = b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (certificate, root))
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return chain, secret


def _name(common: str) -> x509.Name:
    return x509.Name(
        [x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Minstrel"), x509.NameAttribute(NameOID.COMMON_NAME, common)]
    )


def _certificate(subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(now + dt.timedelta(days=365 * _YEARS))
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _unreadable(path: Path, error: OSError) -> SigningError:
    return SigningError(
        f"{path}, with which songs are signed, cannot be read: {_reason(error)}.",
        "Check MINSTREL_SIGNING_CERTIFICATE and MINSTREL_SIGNING_KEY, and who may read the file.",
    )


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
