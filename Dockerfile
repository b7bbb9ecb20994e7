# unitlint in a container: docker run --rm -v "$PWD:/work:ro" unitlint --threshold 5.0 .
FROM node:22-slim
LABEL org.opencontainers.image.title="unitlint" \
      org.opencontainers.image.description="A linter for systemd units" \
      org.opencontainers.image.licenses="MIT"
COPY LICENSE /usr/local/share/licenses/unitlint/
COPY dist /usr/local/lib/unitlint/dist
RUN ln -s /usr/local/lib/unitlint/dist/cli.cjs /usr/local/bin/unitlint
WORKDIR /work
USER 65532:65532
HEALTHCHECK NONE
ENTRYPOINT ["unitlint"]
CMD ["--help"]
