# One image for the API, the worker and the migration; which one it is, the command decides.

# Builds with everything that development needs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# Only what runs in production.
FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-slim
LABEL org.opencontainers.image.title="Roter Faden" \
      org.opencontainers.image.description="Tracker for integrated social planning" \
      org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY package.json LICENSE schema.graphql ./
COPY migrations ./migrations
# A volume that is put here belongs to the program from the first start on.
RUN mkdir -p /var/lib/roter-faden/files && chown node:node /var/lib/roter-faden/files
USER node
EXPOSE 3000 3001
# The API's; the worker answers on WORKER_PORT, see docker-compose.yml.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
