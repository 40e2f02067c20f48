"""The version, known without asking the package's metadata: `minstrel --version` answers at once."""

VERSION = "0.1.0"
