package fairwell.kernel.evidence;

import fairwell.kernel.evidence.BundledEvent.Content;
import fairwell.kernel.evidence.Manifest.FileEntry;
import fairwell.kernel.evidence.ZipReader.Member;
import fairwell.kernel.evidence.ZipReader.NoBundle;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.BlindingKey.Part;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/** A small ledger in which one case has events between those of others, and bundles of it. */
public final class SampleBundle {

  public static final String CASE = "C-0a1b2c3d-0000-4000-8000-00000000cafe";
  public static final String LOG = "example.org/ledger";

  /** The case to be printed; a bundle may have none. */
  public static final String PRINTED = "case.pdf";

  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());

  private final SigningKey key;
  private final List<StoredEvent> rows = new ArrayList<>();
  private final List<byte[]> entries = new ArrayList<>();
  private final Map<String, byte[]> tiles = new HashMap<>();
  private TreeHash root = TreeHash.EMPTY;

  private SampleBundle(SigningKey key) {
    this.key = key;
  }

  /** A key of a log of that name. */
  public static SigningKey newKey(String name) {
    return SigningKey.generate(name, SignatureType.ED25519, new SecureRandom());
  }

  /** So many events of the case and twice as many others, and one reading of the case. */
  public static SampleBundle of(int caseEvents, SigningKey key) {
    SampleBundle sample = new SampleBundle(key);
    for (int i = 0; i < caseEvents; i++) {
      sample.row("x-" + i, "E-1", i, "employee.WagesPaid", "{\"wage\":" + i + "}");
      sample.ofCase(i, "\"words\":\"第" + i + "步\"");
      sample.row("y-" + i, "E-2", i, "employee.LeaveTaken", "{\"days\":" + i + "}");
    }
    sample.row(
        "reading",
        "reading",
        0,
        "audit.PersonalDataRead",
        "{\"about\":\"" + CASE + "\",\"purpose\":\"page\"}");
    sample.grow();
    return sample;
  }

  /** A ledger of one case: an event for each of these members of a JSON object. */
  public static SampleBundle saying(List<String> members, SigningKey key) {
    SampleBundle sample = new SampleBundle(key);
    for (int i = 0; i < members.size(); i++) {
      sample.ofCase(i, members.get(i));
    }
    sample.grow();
    return sample;
  }

  /** A ledger of one case, whose events are as large as those of a real one. */
  public static SampleBundle large(int events, SigningKey key) {
    SampleBundle sample = new SampleBundle(key);
    String words = "\"words\":\"" + "x".repeat(400) + "\"";
    for (int i = 0; i < events; i++) {
      sample.ofCase(i, words);
    }
    sample.grow();
    return sample;
  }

  private void ofCase(int number, String words) {
    row(
        "event-" + number,
        CASE,
        number,
        number == 0 ? "offboarding.CaseOpened" : "offboarding.NoticeGiven",
        "{\"caseId\":\"" + CASE + "\"," + words + named(number) + ",\"n\":" + number + "}");
  }

  /** The first event names the paper. */
  private static String named(int number) {
    return number == 0 ? ",\"documentHash\":\"" + sha256(paper()) + "\"" : "";
  }

  /** A paper as the bundle holds it. */
  static byte[] paper() {
    return "%PDF-1.7\nan agreement\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  }

  /** What the paper is called in the bundle. */
  public static String paperName() {
    return BundleFiles.paper(sha256(paper()));
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(ProofChain.sha256().digest(bytes));
  }

  private void row(String id, String stream, long sequence, String type, String payload) {
    rows.add(
        new StoredEvent(
            rows.size() + 1,
            id,
            stream,
            sequence,
            stream.equals(id) ? null : "Stream",
            "2026-11-26T12:00:00.000Z",
            type,
            "1",
            payload.getBytes(StandardCharsets.UTF_8),
            "{\"actor\":\"hr\"}".getBytes(StandardCharsets.UTF_8)));
  }

  private void grow() {
    GrowingTree tree = new GrowingTree();
    Map<String, Long> last = new HashMap<>();
    for (StoredEvent row : rows) {
      long seq = entries.size();
      Long before = last.put(row.streamId(), seq);
      OptionalLong prev = before == null ? OptionalLong.empty() : OptionalLong.of(before);
      byte[] entry = Envelope.of(row, seq, prev, BLINDING).bytes();
      entries.add(entry);
      tree.add(TreeHash.ofLeaf(entry));
    }
    tree.takeChanged()
        .forEach(one -> tiles.put(one.tile().level() + "/" + one.tile().index(), one.hashes()));
    root = tree.root();
  }

  private TiledTree tree() {
    return new TiledTree(
        tile ->
            Arrays.copyOf(
                tiles.getOrDefault(tile.level() + "/" + tile.index(), new byte[0]),
                tile.width() * TreeHash.BYTES),
        entries.size());
  }

  public SigningKey key() {
    return key;
  }

  /** The signed head of the ledger. */
  public SignedNote head(List<SigningKey> keys) {
    return new Checkpoint(key.name(), entries.size(), root).sign(keys);
  }

  /** Every event that is about the case. */
  List<BundledEvent> events() {
    TiledTree tree = tree();
    List<BundledEvent> events = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      StoredEvent row = rows.get(i);
      if (row.streamId().equals(CASE) || row.name().startsWith("audit.")) {
        String id = row.eventId();
        events.add(
            new BundledEvent(
                id,
                i,
                entries.get(i),
                tree.inclusion(i, rows.size()),
                new Content(
                    row.payload(),
                    BLINDING.salt(Part.PAYLOAD, id),
                    row.metadata(),
                    BLINDING.salt(Part.METADATA, id))));
      }
    }
    return events;
  }

  /** An event that is about something else. */
  BundledEvent stranger() {
    StoredEvent row = rows.getFirst();
    return new BundledEvent(
        row.eventId(),
        0,
        entries.getFirst(),
        tree().inclusion(0, rows.size()),
        new Content(
            row.payload(),
            BLINDING.salt(Part.PAYLOAD, row.eventId()),
            row.metadata(),
            BLINDING.salt(Part.METADATA, row.eventId())));
  }

  /** The parts of a bundle of some events. */
  EvidenceBundle parts(List<BundledEvent> events, long last, List<SigningKey> keys) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      claims.add(
          new Claim(i, "offboarding.CaseOpened", "2026-11-26T12:00:00Z", "“一”", "one \"1\""));
    }
    return new EvidenceBundle(
        CASE, Instant.parse("2026-11-26T12:00:00Z"), head(keys), last, events, claims, papers());
  }

  /** A file of text, and one of bytes that are none. */
  private static Map<String, byte[]> papers() {
    Map<String, byte[]> papers = new LinkedHashMap<>();
    papers.put("timeline.en.txt", "What happened\n".getBytes(StandardCharsets.UTF_8));
    papers.put(
        PRINTED,
        "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\0\r\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    papers.put(paperName(), paper());
    return papers;
  }

  /** A new key of a witness. */
  public static SigningKey newWitness(String name) {
    return SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
  }

  /** The whole bundle, signed by the ledger's key. */
  public byte[] file() {
    long last = rows.stream().filter(row -> row.streamId().equals(CASE)).count() - 1;
    return parts(events(), last, List.of(key)).signedBy(List.of(key));
  }

  /** As {@link #file}, signed by several keys as while one takes over, and cosigned. */
  public byte[] file(List<SigningKey> keys, SigningKey witness) {
    long last = rows.stream().filter(row -> row.streamId().equals(CASE)).count() - 1;
    EvidenceBundle parts = parts(events(), last, keys);
    SignedNote head = parts.checkpoint();
    return new EvidenceBundle(
            parts.caseId(),
            parts.made(),
            head.with(List.of(witness.cosign(head.text(), 1_764_000_000L))),
            parts.lastSequence(),
            parts.events(),
            parts.claims(),
            parts.papers())
        .signedBy(keys);
  }

  /**
   * What an operator could do, who has the key: signed bundles in which an event of the case is
   * missing, two are swapped, one stands twice or is about something else. By what was done.
   */
  public Map<String, byte[]> rearranged() {
    long last = events().size() - 2L;
    Map<String, byte[]> made = new LinkedHashMap<>();
    for (int i = 0; i <= last; i++) {
      List<BundledEvent> fewer = events();
      fewer.remove(i);
      made.put("removed " + i, signed(fewer, last));
      List<BundledEvent> swapped = events();
      Collections.swap(swapped, i, i + 1);
      made.put("swapped " + i, signed(swapped, last));
    }
    List<BundledEvent> twice = events();
    twice.add(2, twice.get(1));
    made.put("twice", signed(twice, last));
    List<BundledEvent> more = events();
    more.addFirst(stranger());
    made.put("added", signed(more, last));
    return made;
  }

  private byte[] signed(List<BundledEvent> events, long last) {
    return parts(events, last, List.of(key)).signedBy(List.of(key));
  }

  /** As {@link #file}, where the content of an event is not for the reader. */
  public byte[] fileWithout(int event) {
    List<BundledEvent> events = new ArrayList<>(events());
    BundledEvent kept = events.get(event);
    events.set(event, new BundledEvent(kept.id(), kept.seq(), kept.envelope(), kept.path(), null));
    long last = rows.stream().filter(row -> row.streamId().equals(CASE)).count() - 1;
    EvidenceBundle parts = parts(events, last, List.of(key));
    Map<String, byte[]> papers = papers();
    if (event == 0) {
      // Who may not know what names a paper does not have the paper.
      papers.remove(paperName());
    }
    return new EvidenceBundle(
            parts.caseId(),
            parts.made(),
            parts.checkpoint(),
            parts.lastSequence(),
            parts.events(),
            parts.claims(),
            papers)
        .signedBy(List.of(key));
  }

  /** As {@link #file}, where it is too large to be held. */
  public void write(OutputStream out) throws IOException {
    List<BundledEvent> events = events();
    parts(events, events.size() - 1, List.of(key)).write(out, List.of(key));
  }

  /** The files of a bundle by name. */
  public static Map<String, byte[]> unpacked(byte[] bundle) {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (Member member : ZipReader.read(ByteBuffer.wrap(bundle))) {
        files.put(member.name(), member.copy());
      }
      return files;
    } catch (NoBundle e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A container around files, whatever they are. */
  public static byte[] packed(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipWriter zip = new ZipWriter(out);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.add(file.getKey(), file.getValue());
      }
      zip.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What only a holder of the key can forge: other files, listed and signed. */
  public static byte[] forged(Map<String, byte[]> files, int events, SigningKey key) {
    Map<String, byte[]> listed = relisted(files, events);
    String manifest = new String(listed.get(BundleFiles.MANIFEST), StandardCharsets.UTF_8);
    listed.put(BundleFiles.SIGNATURE, (key.sign(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
    return packed(listed);
  }

  /** What only a holder of the key can forge: another digest in the place of the proofs'. */
  public static byte[] withProofs(byte[] bundle, String sha256, SigningKey key) {
    Map<String, byte[]> files = unpacked(bundle);
    Manifest old = manifest(files);
    String manifest = relisted(old, old.events(), sha256, old.files());
    files.put(BundleFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    files.put(BundleFiles.SIGNATURE, (key.sign(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
    return packed(files);
  }

  /** Signed, with a name that stands once more among the papers. */
  public static byte[] withNameTwice(byte[] bundle, String name, SigningKey key) {
    Map<String, byte[]> files = unpacked(bundle);
    Manifest old = manifest(files);
    List<FileEntry> listed = new ArrayList<>(old.files());
    listed.add(listed.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow());
    String manifest = relisted(old, old.events(), old.proofs(), listed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipWriter zip = new ZipWriter(out);
    try {
      zip.add(BundleFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
      String signature = key.sign(manifest) + "\n";
      zip.add(BundleFiles.SIGNATURE, signature.getBytes(StandardCharsets.UTF_8));
      for (FileEntry file : listed) {
        zip.add(file.name(), Objects.requireNonNull(files.get(file.name())));
      }
      for (int i = 0; i < old.events(); i++) {
        String proof = BundleFiles.proof(i);
        zip.add(proof, Objects.requireNonNull(files.get(proof)));
      }
      zip.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What only a holder of the key can make: that paper in place of the one an event names. */
  public static byte[] withPaper(byte[] bundle, String name, byte[] paper, SigningKey key) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    unpacked(bundle)
        .forEach((old, bytes) -> {
          boolean replaced = old.equals(paperName());
          files.put(replaced ? name : old, replaced ? paper : bytes);
        });
    return forged(files, manifest(files).events(), key);
  }

  private static Manifest manifest(Map<String, byte[]> files) {
    return Manifest.parse(new String(files.get(BundleFiles.MANIFEST), StandardCharsets.UTF_8));
  }

  private static String relisted(Manifest old, int events, String proofs, List<FileEntry> listed) {
    return new Manifest(
            old.log(),
            old.keys(),
            old.caseId(),
            old.made(),
            old.ledgerSize(),
            old.lastSequence(),
            events,
            proofs,
            listed)
        .text();
  }

  /** One line of a file, from 0, replaced by another; behind the last line one is added. */
  public static void line(Map<String, byte[]> files, String file, int number, String line) {
    List<String> lines =
        new ArrayList<>(new String(files.get(file), StandardCharsets.UTF_8).lines().toList());
    if (number == lines.size()) {
      lines.add(line);
    } else {
      lines.set(number, line);
    }
    files.put(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The files with a manifest that names their digests; its signature stays as it was. */
  public static Map<String, byte[]> relisted(Map<String, byte[]> files, int events) {
    List<FileEntry> listed = new ArrayList<>();
    ByteArrayOutputStream proofs = new ByteArrayOutputStream();
    files.forEach((name, bytes) -> {
      if (name.startsWith(BundleFiles.PROOFS)) {
        proofs.writeBytes(bytes);
      } else if (!name.startsWith("manifest.")) {
        listed.add(FileEntry.of(name, bytes));
      }
    });
    Map<String, byte[]> relisted = new LinkedHashMap<>(files);
    relisted.put(
        BundleFiles.MANIFEST,
        relisted(manifest(files), events, sha256(proofs.toByteArray()), listed)
            .getBytes(StandardCharsets.UTF_8));
    return relisted;
  }
}
