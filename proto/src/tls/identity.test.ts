import { createPublicKey, X509Certificate } from "node:crypto";
import { connect, createServer, type TLSSocket } from "node:tls";
import { expect, test } from "vitest";
import { objectIdentifier, time } from "./der.js";
import { createIdentity } from "./identity.js";

test("OpenSSL reads the certificate and finds it signed by its own key", () => {
  const { certPem, certDer, keyPem, spki } = createIdentity("hub-1.example");
  const certificate = new X509Certificate(certPem);
  expect(Buffer.from(certDer).equals(certificate.raw)).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost("hub-1.example")).toBe("hub-1.example");
  expect(certificate.publicKey.export({ type: "spki", format: "der" }).equals(spki)).toBe(true);
  expect(createPublicKey(keyPem).export({ type: "spki", format: "der" }).equals(spki)).toBe(true);
  expect(certificate.ca).toBe(true);
});

test("two identities share neither key nor serial number", () => {
  const [a, b] = [createIdentity(), createIdentity()];
  expect(Buffer.from(a.spki).equals(b.spki)).toBe(false);
  expect(new X509Certificate(a.certPem).serialNumber).not.toBe(new X509Certificate(b.certPem).serialNumber);
});

test("a TLS 1.3 connection stands where both ends trust each other's certificate", async () => {
  const [ours, theirs] = [createIdentity(), createIdentity()];
  const server = createServer({
    key: ours.keyPem,
    cert: ours.certPem,
    ca: theirs.certPem,
    requestCert: true,
    minVersion: "TLSv1.3",
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const accepted = new Promise<TLSSocket>((resolve) => server.once("secureConnection", resolve));
  const client = connect({ port, ca: ours.certPem, servername: "localhost", key: theirs.keyPem, cert: theirs.certPem });
  const connected = new Promise<void>((resolve) => client.once("secureConnect", () => resolve()));
  const [peer] = await Promise.all([accepted, connected]);
  expect(peer.authorized).toBe(true);
  expect(client.authorized).toBe(true);
  client.destroy();
  peer.destroy();
  server.close();
});

test("times before 2050 are UTCTime and later ones GeneralizedTime", () => {
  expect(Buffer.from(time(new Date("2049-12-31T23:59:59Z"))).toString("latin1")).toBe("\x17\x0d491231235959Z");
  expect(Buffer.from(time(new Date("2050-01-01T00:00:00Z"))).toString("latin1")).toBe("\x18\x0f20500101000000Z");
});

test("arcs beyond 127 take several octets", () => {
  expect(Buffer.from(objectIdentifier("1.2.840.10045.4.3.2")).toString("hex")).toBe("06082a8648ce3d040302");
});
