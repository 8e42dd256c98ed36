# The server of rooms as one file that needs Node alone. docs/hosting.md says how several of them serve many classes.
FROM node:22-slim AS build
WORKDIR /rapport
COPY . .
RUN npm ci && npm run bundle

FROM node:22-slim
WORKDIR /rapport
COPY --from=build /rapport/release/rapport.mjs ./
USER node
EXPOSE 4173
HEALTHCHECK --interval=5s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:4173/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "rapport.mjs", "--no-open"]
