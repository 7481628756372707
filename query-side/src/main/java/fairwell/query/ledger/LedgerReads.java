package fairwell.query.ledger;

import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.EntryBundle;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.Tile;
import fairwell.kernel.ledger.TilePath;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.store.Cosignatures;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.LedgerStore.Entry;
import fairwell.log.ledger.LedgerKeySpan;
import fairwell.log.ledger.LedgerKeyTrail;
import fairwell.log.ledger.LedgerKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Answers about the ledger, each out of what is signed. An unknown place throws {@link
 * fairwell.kernel.ledger.Unreadable}.
 */
public final class LedgerReads {

  private final LedgerStore store;
  private final Cosignatures cosignatures;
  private final LedgerKeys keys;
  private final LedgerKeyTrail trail;

  public LedgerReads(LedgerStore store, LedgerKeys keys, LedgerKeyTrail trail) {
    this.store = store;
    this.cosignatures = new Cosignatures(store);
    this.keys = keys;
    this.trail = trail;
  }

  /** The newest checkpoint with the cosignatures it has; empty before the first event. */
  public Optional<byte[]> checkpoint() {
    return cosignatures.checkpoint().map(note -> bytes(note.toString()));
  }

  /** The verifier keys of those that sign now. */
  public byte[] keys() {
    return bytes(keys.published());
  }

  /** The keys that led to those that sign, each with its time, the oldest first. */
  public List<LedgerKeySpan> spans() {
    return trail.spans();
  }

  /** A tile of hashes. */
  public Optional<byte[]> tile(String level, String place) {
    TilePath path = TilePath.parse(place);
    return level.matches("[0-9]|[1-5][0-9]|6[0-3]")
        ? Optional.of(store.hashes(new Tile(Integer.parseInt(level), path.index(), path.width())))
        : Optional.empty();
  }

  /** The entries under a tile of leaves. */
  public Optional<byte[]> entries(String place) {
    TilePath path = TilePath.parse(place);
    long first = path.index() * Tile.FULL;
    List<byte[]> entries = store.entries(first, path.width()).stream().map(Entry::bytes).toList();
    return entries.size() == path.width()
        ? Optional.of(EntryBundle.write(entries))
        : Optional.empty();
  }

  /** The proof of an event, complete with its envelope; empty until a checkpoint covers it. */
  public Optional<byte[]> proof(String eventId) {
    return store
        .entryOf(eventId)
        .flatMap(entry -> cosignatures.checkpoint().flatMap(note -> proof(entry, note)));
  }

  private Optional<byte[]> proof(Entry entry, SignedNote note) {
    long size = Checkpoint.parse(note.text()).size();
    if (entry.seq() >= size) {
      return Optional.empty();
    }
    TlogProof proof =
        new TlogProof(
            Optional.of(entry.bytes()),
            entry.seq(),
            new TiledTree(store, size).inclusion(entry.seq(), size),
            note);
    return Optional.of(bytes(proof.toString()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
