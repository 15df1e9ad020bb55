# The skill's host for a server: the verified endpoint, the sounds and a health check. The simulator stays out,
# because a container does not listen on loopback.
FROM node:24-slim AS parts
WORKDIR /coach
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /coach
COPY --from=parts /coach/node_modules node_modules
COPY package.json ./
COPY locales locales
COPY skill-package skill-package
COPY src src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, so that a stop reaches it and turns in flight are finished.
CMD ["node", "src/server/main.ts"]
