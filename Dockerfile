# The playground in a container: docker build -t minstrel . && docker run -p 127.0.0.1:8080:8080 -v minstrel:/data minstrel
FROM python:3.11-slim-bookworm

RUN apt-get update \
 && apt-get install -y --no-install-recommends libfluidsynth3 fluid-soundfont-gm \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /minstrel
# torch is by far the largest layer and changes least. Where there is no GPU, give the address of an index with CPU
# builds, which are a tenth of the size: --build-arg PIP_EXTRA_INDEX_URL=…
ARG PIP_EXTRA_INDEX_URL=
RUN pip install --no-cache-dir torch==2.13.0
COPY pyproject.toml setup.py README.md LICENSE ./
COPY bot bot
COPY generation generation
COPY recommend recommend
COPY storage storage
RUN pip install --no-cache-dir . && useradd --system --create-home minstrel && install -d -o minstrel /data /files

USER minstrel
VOLUME /data /files
# Inside a container loopback is out of reach; publish the port on the host's loopback, as above.
ENV MINSTREL_DATA_DIR=/data MINSTREL_HOST=0.0.0.0 MINSTREL_PORT=8080
EXPOSE 8080
HEALTHCHECK CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/healthz')"]
CMD ["minstrel", "play"]
