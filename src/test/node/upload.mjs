// The public tus client against our server: goes up to the half, is cut off, goes on where it was.
// Takes SITE, TOKEN and FILE from the environment; prints the upload's address and how it went.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.MODULES + "/");
const tus = require("tus-js-client");
const bytes = readFileSync(process.env.FILE);

const options = {
  endpoint: process.env.SITE + "/api/v1/uploads",
  headers: { Authorization: "Bearer " + process.env.TOKEN },
  metadata: { filename: "clip.mp4", filetype: "video/mp4", purpose: "post" },
  chunkSize: Math.ceil(bytes.length / 8),
  retryDelays: [0, 200, 1000],
};

function send(more, onProgress) {
  return new Promise((resolve, reject) => {
    const upload = new tus.Upload(bytes, {
      ...options,
      ...more,
      onError: reject,
      onSuccess: () => resolve(upload.url),
      onChunkComplete: (size, accepted) => onProgress?.(upload, accepted, resolve),
    });
    upload.start();
  });
}

let cutAt = 0;
const url = await send({}, (upload, accepted, resolve) => {
  if (accepted >= bytes.length / 2 && cutAt === 0) {
    cutAt = accepted;
    upload.abort();
    resolve(upload.url);
  }
});
let firstAfter = 0;
await send({ uploadUrl: url }, (upload, accepted) => {
  firstAfter ||= accepted;
});
console.log(JSON.stringify({ url, cutAt, wentOn: firstAfter > cutAt }));
