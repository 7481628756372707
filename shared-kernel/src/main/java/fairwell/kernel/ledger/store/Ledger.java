package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.MerkleProof;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.store.LedgerStore.Entry;
import fairwell.kernel.ledger.store.LedgerStore.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The ledger, open for writing. It takes events in the order of the log and signs how far it came.
 * It never signs a tree that is not a continuation of the last one signed: at the opening that one
 * is found again in the tiles, and from then on leaves are only added. After a failure it is to be
 * opened anew. Not for several threads.
 */
public final class Ledger {

  private static final int STREAMS_KNOWN = 50_000;

  private final LedgerStore store;
  private final List<SigningKey> keys;
  private final BlindingKey blinding;
  private final GrowingTree tree;
  private final Map<String, Long> lastOf =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > STREAMS_KNOWN;
        }
      };
  private Head head;
  private long signed;

  private Ledger(
      LedgerStore store,
      List<SigningKey> keys,
      BlindingKey blinding,
      Head head,
      GrowingTree tree,
      long signed) {
    this.store = store;
    this.keys = List.copyOf(keys);
    this.blinding = blinding;
    this.head = head;
    this.signed = signed;
    this.tree = tree;
  }

  /**
   * Opens a ledger where it ended.
   *
   * @param keys sign each checkpoint; all have the name of the log
   * @throws LedgerBroken if the last checkpoint was not signed by one of the keys, or the tree is
   *     not the one it was signed for
   */
  public static Ledger open(LedgerStore store, List<SigningKey> keys, BlindingKey blinding) {
    Head head = store.head();
    try {
      GrowingTree tree = GrowingTree.of(store, head.size());
      long signed = store.checkpoint().map(note -> known(note, store, keys, tree)).orElse(0L);
      return new Ledger(store, keys, blinding, head, tree, signed);
    } catch (Unreadable torn) {
      throw new LedgerBroken("the tiles are not those of " + head.size() + " entries");
    }
  }

  private static long known(
      SignedNote note, LedgerStore store, List<SigningKey> keys, GrowingTree tree) {
    if (note.signedBy(keys.stream().map(SigningKey::verifier).toList()).isEmpty()) {
      throw new LedgerBroken("the last checkpoint was not signed by the key that is here");
    }
    Checkpoint last = Checkpoint.parse(note.text());
    if (!last.origin().equals(keys.getFirst().name())) {
      throw new LedgerBroken("the last checkpoint is of another log: " + last.origin());
    }
    if (!continues(last, store, tree)) {
      throw new LedgerBroken("the tree is not the one that was signed at entry " + last.size());
    }
    return last.size();
  }

  /**
   * What will be signed next is the tree that grows, so that one is asked, not only the tiles: it
   * stands on hashes of subtrees that the tree of the last checkpoint may not have needed.
   */
  private static boolean continues(Checkpoint last, LedgerStore store, GrowingTree tree) {
    if (last.size() > tree.size()) {
      return false;
    }
    TiledTree stored = new TiledTree(store, tree.size());
    return stored.rootAt(last.size()).equals(last.root())
        && MerkleProof.isConsistent(
            last.size(),
            tree.size(),
            last.root(),
            tree.root(),
            last.size() == tree.size() ? List.of() : stored.consistency(last.size(), tree.size()));
  }

  /** How many entries it has. */
  public long size() {
    return head.size();
  }

  /** The log's position of the last entry. */
  public long token() {
    return head.token();
  }

  /** How many entries the last checkpoint covers. */
  public long signed() {
    return signed;
  }

  /**
   * Takes the next events of the log.
   *
   * @param events in order, each once; may be none
   * @param sign whether to sign a checkpoint over everything taken so far
   * @throws LedgerBroken if an event comes out of order, or another one writes this ledger
   */
  public void take(List<StoredEvent> events, boolean sign, Instant now) {
    List<Entry> entries = new ArrayList<>(events.size());
    long token = head.token();
    for (StoredEvent event : events) {
      if (event.position() <= token) {
        throw new LedgerBroken("position " + event.position() + " comes after " + token);
      }
      token = event.position();
      entries.add(entry(event));
    }
    Head after = new Head(tree.size(), token);
    boolean signing = sign && after.size() > signed;
    if (entries.isEmpty() && !signing) {
      return;
    }
    SignedNote note =
        signing
            ? new Checkpoint(keys.getFirst().name(), after.size(), tree.root()).sign(keys)
            : null;
    store.add(head, after, entries, tree.takeChanged(), note, now);
    head = after;
    signed = signing ? after.size() : signed;
  }

  private Entry entry(StoredEvent event) {
    long seq = tree.size();
    String stream = Envelope.streamOf(event, blinding);
    Long known = lastOf.put(stream, seq);
    OptionalLong prev = known == null ? before(event, stream) : OptionalLong.of(known);
    byte[] bytes = Envelope.of(event, seq, prev, blinding).bytes();
    tree.add(TreeHash.ofLeaf(bytes));
    return new Entry(seq, event.position(), event.eventId(), stream, bytes);
  }

  /** Nothing of a stream comes before its first event, so that one is not looked for. */
  private OptionalLong before(StoredEvent event, String stream) {
    return event.sequence() == 0 ? OptionalLong.empty() : store.lastOf(stream);
  }
}
