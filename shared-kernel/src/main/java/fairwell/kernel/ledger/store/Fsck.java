package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.Tile;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.LedgerStore.Entry;
import fairwell.kernel.ledger.store.LedgerStore.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * The tamper check: makes the ledger again from the rows of the event log, and holds every entry,
 * tile and signed checkpoint against it. Reads only, also while a writer adds.
 */
public final class Fsck {

  private static final int PAGE = 1024;

  private final StoredRows rows;
  private final LedgerStore ledger;
  private final List<VerifierKey> keys;
  private final BlindingKey blinding;

  private final GrowingTree tree = new GrowingTree();
  private final Map<String, Long> lastOf = new HashMap<>();
  private Iterator<Long> sizes = List.<Long>of().iterator();
  private long nextSigned;
  private long lastGood;
  private long checkpoints;
  private byte[] leaves = new byte[0];

  public Fsck(StoredRows rows, LedgerStore ledger, List<VerifierKey> keys, BlindingKey blinding) {
    this.rows = rows;
    this.ledger = ledger;
    this.keys = List.copyOf(keys);
    this.blinding = blinding;
  }

  /**
   * What was looked at.
   *
   * @param events rows that are as they were signed, up to the fault if there is one
   * @param checkpoints signed checkpoints that hold
   * @param uncovered rows that no checkpoint covers yet
   * @param fault the first one
   */
  public record Report(long events, long checkpoints, long uncovered, Optional<Fault> fault) {}

  /** Looks at everything, once; hears on the way how many events were looked at. */
  public Report run(LongConsumer progress) {
    List<Long> signed = ledger.signedSizes();
    Head head = ledger.head();
    sizes = signed.iterator();
    Optional<Fault> fault =
        signed.isEmpty() && head.size() > 0
            ? Optional.of(new Fault.NothingSigned(head.size()))
            : begin(head, progress);
    if (fault.isEmpty() && nextSigned > 0) {
      // A checkpoint over more than there is.
      fault = Optional.of(new Fault.OtherRoot(lastGood, nextSigned));
    }
    long uncovered = rows.countAfter(head.token()) + head.size() - lastGood;
    return new Report(tree.size(), checkpoints, fault.isEmpty() ? uncovered : 0, fault);
  }

  private Optional<Fault> begin(Head head, LongConsumer progress) {
    moveOn();
    return compare(head, progress);
  }

  private Optional<Fault> compare(Head head, LongConsumer progress) {
    Iterator<Entry> entries = new ArrayList<Entry>().iterator();
    List<StoredEvent> page = rows.next(0, head.token(), PAGE);
    while (!page.isEmpty()) {
      for (StoredEvent row : page) {
        if (!entries.hasNext()) {
          entries = ledger.entries(tree.size(), PAGE).iterator();
        }
        if (!entries.hasNext() || tree.size() >= head.size()) {
          return Optional.of(new Fault.Inserted(tree.size(), row.position(), row.eventId()));
        }
        Optional<Fault> fault = compare(row, entries.next());
        if (fault.isPresent()) {
          return fault;
        }
      }
      Optional<Fault> torn = tiles();
      if (torn.isPresent()) {
        return torn;
      }
      progress.accept(tree.size());
      page = rows.next(page.getLast().position(), head.token(), PAGE);
    }
    return tree.size() == head.size()
        ? Optional.empty()
        : ledger.entries(tree.size(), 1).stream()
            .findFirst()
            .<Fault>map(entry -> new Fault.Missing(entry.seq(), entry.token(), entry.eventId()))
            .or(() -> Optional.of(new Fault.OtherRoot(lastGood, head.size())));
  }

  private Optional<Fault> compare(StoredEvent row, Entry entry) {
    long seq = tree.size();
    if (entry.seq() != seq) {
      return Optional.of(new Fault.EntryChanged(seq, row.eventId()));
    }
    if (row.position() < entry.token()) {
      return Optional.of(new Fault.Inserted(seq, row.position(), row.eventId()));
    }
    if (row.position() > entry.token()) {
      return Optional.of(new Fault.Missing(seq, entry.token(), entry.eventId()));
    }
    String stream = Envelope.streamOf(row, blinding);
    Long before = lastOf.put(stream, seq);
    OptionalLong prev = before == null ? OptionalLong.empty() : OptionalLong.of(before);
    byte[] made = Envelope.of(row, seq, prev, blinding).bytes();
    if (!Arrays.equals(made, entry.bytes())) {
      return Optional.of(
          new Fault.Changed(seq, row.position(), entry.eventId(), differing(made, entry.bytes())));
    }
    TreeHash leaf = TreeHash.ofLeaf(made);
    if (!leaf.equals(stored(seq))) {
      return Optional.of(new Fault.EntryChanged(seq, entry.eventId()));
    }
    tree.add(leaf);
    return tree.size() == nextSigned ? check() : Optional.empty();
  }

  /** The tiles that the last page of entries changed; a stored one may have grown further. */
  private Optional<Fault> tiles() {
    for (GrowingTree.Written made : tree.takeChanged()) {
      byte[] stored = ledger.tile(made.tile().level(), made.tile().index());
      int length = made.hashes().length;
      if (stored.length < length || !Arrays.equals(stored, 0, length, made.hashes(), 0, length)) {
        return Optional.of(new Fault.TileChanged(made.tile().path()));
      }
    }
    return Optional.empty();
  }

  /** The leaf as the tiles have it. */
  private TreeHash stored(long seq) {
    int place = (int) (seq % Tile.FULL);
    int from = place * TreeHash.BYTES;
    try {
      if (place == 0 || leaves.length < from + TreeHash.BYTES) {
        leaves = new byte[0];
        leaves = ledger.tile(0, seq / Tile.FULL);
      }
      return TreeHash.of(Arrays.copyOfRange(leaves, from, from + TreeHash.BYTES));
    } catch (Unreadable | IndexOutOfBoundsException missing) {
      return TreeHash.EMPTY;
    }
  }

  /** The checkpoint at the size reached. */
  private Optional<Fault> check() {
    long size = nextSigned;
    try {
      SignedNote note = SignedNote.parse(ledger.note(size));
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      if (note.signedBy(keys).isEmpty() || !checkpoint.origin().equals(keys.getFirst().name())) {
        return Optional.of(new Fault.NotSigned(size));
      }
      if (checkpoint.size() != size || !checkpoint.root().equals(tree.root())) {
        return Optional.of(new Fault.OtherRoot(lastGood, size));
      }
    } catch (Unreadable broken) {
      return Optional.of(new Fault.NotSigned(size));
    }
    lastGood = size;
    checkpoints++;
    moveOn();
    return Optional.empty();
  }

  private void moveOn() {
    nextSigned = sizes.hasNext() ? sizes.next() : 0;
  }

  private static List<String> differing(byte[] made, byte[] stored) {
    try {
      Map<String, String> now = Envelope.fields(made);
      Map<String, String> then = Envelope.fields(stored);
      TreeSet<String> names = new TreeSet<>(now.keySet());
      names.addAll(then.keySet());
      names.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
      return List.copyOf(names);
    } catch (Unreadable noEnvelope) {
      return List.of("entry");
    }
  }
}
