package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Manifest.FileEntry;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TlogProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What goes into the bundle of a case.
 *
 * @param checkpoint signed by every key the bundle will be signed with
 * @param lastSequence number of the last event of the case that the ledger has under the checkpoint
 * @param events all of the case, and those about it, in the order of the ledger
 * @param claims in the order of their events
 * @param papers further files by name, such as statements and the timeline in words
 */
public record EvidenceBundle(
    String caseId,
    Instant made,
    SignedNote checkpoint,
    long lastSequence,
    List<BundledEvent> events,
    List<Claim> claims,
    Map<String, byte[]> papers) {

  public EvidenceBundle {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    papers = new LinkedHashMap<>(papers);
  }

  /** The page that verifies bundles, as it is put into each. */
  public static byte[] page() {
    try (InputStream page = EvidenceBundle.class.getResourceAsStream(BundleFiles.PAGE)) {
      return Objects.requireNonNull(page, BundleFiles.PAGE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file, with its manifest signed: the same for the same parts and keys. */
  public byte[] signedBy(List<SigningKey> keys) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      write(file, keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Writes the file. */
  public void write(OutputStream out, List<SigningKey> keys) throws IOException {
    Map<String, byte[]> files = files();
    List<FileEntry> listed = new ArrayList<>(files.size());
    files.forEach((name, bytes) -> listed.add(FileEntry.of(name, bytes)));
    MessageDigest proofs = ProofChain.sha256();
    events.forEach(event -> proofs.update(proof(event)));
    String manifest =
        new Manifest(
                keys.getFirst().name(),
                keys.stream().map(SigningKey::verifier).toList(),
                caseId,
                made.toString(),
                Checkpoint.parse(checkpoint.text()).size(),
                lastSequence,
                events.size(),
                HexFormat.of().formatHex(proofs.digest()),
                listed)
            .text();
    StringBuilder signatures = new StringBuilder();
    keys.forEach(key -> signatures.append(key.sign(manifest)).append('\n'));
    ZipWriter zip = new ZipWriter(out);
    zip.add(BundleFiles.MANIFEST, utf8(manifest));
    zip.add(BundleFiles.SIGNATURE, utf8(signatures.toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.add(file.getKey(), file.getValue());
    }
    for (int i = 0; i < events.size(); i++) {
      zip.add(BundleFiles.proof(i), proof(events.get(i)));
    }
    zip.end();
  }

  private byte[] proof(BundledEvent event) {
    return utf8(
        new TlogProof(Optional.of(event.envelope()), event.seq(), event.path(), checkpoint)
            .toString());
  }

  /** All but the manifest and the proofs. */
  private Map<String, byte[]> files() {
    ByteArrayOutputStream envelopes = new ByteArrayOutputStream();
    ByteArrayOutputStream payloads = new ByteArrayOutputStream();
    ByteArrayOutputStream metadata = new ByteArrayOutputStream();
    StringBuilder salts = new StringBuilder();
    for (BundledEvent event : events) {
      line(envelopes, event.envelope());
      BundledEvent.Content content = event.content();
      line(payloads, content == null ? utf8("null") : content.payload());
      line(metadata, content == null ? utf8("null") : content.metadata());
      salts.append(content == null ? "-" : content.payloadSalt()).append(' ');
      salts.append(content == null ? "-" : content.metadataSalt()).append('\n');
    }
    StringBuilder claimed = new StringBuilder();
    claims.forEach(claim -> claimed.append(claim.line(events.get(claim.event()).id())));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(BundleFiles.CHECKPOINT, utf8(checkpoint.toString()));
    files.put(BundleFiles.ENVELOPES, envelopes.toByteArray());
    files.put(BundleFiles.PAYLOADS, payloads.toByteArray());
    files.put(BundleFiles.METADATA, metadata.toByteArray());
    files.put(BundleFiles.SALTS, utf8(salts.toString()));
    files.put(BundleFiles.CLAIMS, utf8(claimed.toString()));
    files.put(BundleFiles.PAGE, page());
    files.putAll(papers);
    return files;
  }

  private static void line(ByteArrayOutputStream lines, byte[] json) {
    for (byte one : json) {
      if (one == '\n') {
        throw new IllegalStateException("a stored event has no line break outside its texts");
      }
    }
    lines.writeBytes(json);
    lines.write('\n');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
