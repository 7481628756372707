package fairwell.query.evidence;

import fairwell.kernel.access.Role;
import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.BundledEvent.Content;
import fairwell.kernel.evidence.EvidenceBundle;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.BlindingKey.Part;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.store.Cosignatures;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.LedgerStore.Entry;
import fairwell.log.ledger.LedgerKeys;
import fairwell.log.store.LogRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The stored events of a case, byte for byte, each with the proof that it is in the ledger. */
public final class EvidenceRecords {

  /** Who hands a whole case out: counsel, and whoever audits it. */
  public static final Set<Role> READERS = Set.of(Role.LEGAL, Role.AUDITOR);

  private final LogRows rows;
  private final LedgerStore ledger;
  private final Cosignatures cosignatures;
  private final LedgerKeys keys;

  public EvidenceRecords(LogRows rows, LedgerStore ledger, LedgerKeys keys) {
    this.rows = rows;
    this.ledger = ledger;
    this.cosignatures = new Cosignatures(ledger);
    this.keys = keys;
  }

  /**
   * A case under a checkpoint.
   *
   * @param entries of the case's own events, all that the ledger has at that size
   */
  public record Covered(SignedNote checkpoint, long size, List<Entry> entries) {}

  /**
   * The newest checkpoint with the entries of the case, if it covers the case just up to that
   * event. Empty while the ledger or the documents are a moment behind.
   *
   * @param last number of the last event of the case that the reader's documents know
   */
  public Optional<Covered> covered(String caseId, long last) {
    return ledger.checkpoint().flatMap(note -> under(note, caseId, last));
  }

  /**
   * The same under the newest checkpoint that a witness cosigned, where that is one of the last
   * few; a witness that answers slowly never cosigns the very newest. Empty while such a one does
   * not cover the case, but soon will.
   */
  public Optional<Covered> cosigned(String caseId, long last) {
    return covered(caseId, last)
        .flatMap(newest ->
            cosignatures.areExpected(newest.checkpoint())
                ? cosignatures.newest().flatMap(note -> under(note, caseId, last))
                : Optional.of(newest));
  }

  private Optional<Covered> under(SignedNote note, String caseId, long last) {
    long size = Checkpoint.parse(note.text()).size();
    List<Entry> entries =
        ledger.entriesOf(caseId).stream().filter(entry -> entry.seq() < size).toList();
    return entries.size() == last + 1
        ? Optional.of(new Covered(note, size, entries))
        : Optional.empty();
  }

  /**
   * The events, in the order of the ledger.
   *
   * @param beside ids of events about the case that stand outside its stream; those that the
   *     checkpoint does not cover yet are left out
   * @param mayShow by the name of an event of the case, whether its content is for the reader
   */
  public List<BundledEvent> events(
      String caseId, Covered covered, List<String> beside, Predicate<String> mayShow) {
    List<StoredEvent> stored = rows.stored(caseId, 0, covered.entries().size());
    TiledTree tree = new TiledTree(ledger, covered.size());
    List<BundledEvent> events = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      StoredEvent event = stored.get(i);
      events.add(of(event, covered.entries().get(i), tree, mayShow.test(event.name())));
    }
    for (String id : beside) {
      ledger
          .entryOf(id)
          .filter(entry -> entry.seq() < covered.size())
          .ifPresent(entry ->
              rows.stored(id, 0, 1).forEach(event -> events.add(of(event, entry, tree, true))));
    }
    events.sort(Comparator.comparingLong(BundledEvent::seq));
    return events;
  }

  private BundledEvent of(StoredEvent event, Entry entry, TiledTree tree, boolean shown) {
    String id = event.eventId();
    BlindingKey blinding = keys.blinding();
    Content content =
        new Content(
            event.payload(),
            blinding.salt(Part.PAYLOAD, id),
            event.metadata(),
            blinding.salt(Part.METADATA, id));
    return new BundledEvent(
        id,
        entry.seq(),
        entry.bytes(),
        tree.inclusion(entry.seq(), tree.size()),
        shown ? content : null);
  }

  /** The file, signed by the keys that signed its checkpoint. */
  public byte[] signed(EvidenceBundle bundle) {
    List<SigningKey> signing =
        keys.signing().stream()
            .filter(key -> !bundle.checkpoint().signedBy(List.of(key.verifier())).isEmpty())
            .toList();
    if (signing.isEmpty()) {
      throw new IllegalStateException("no key that is here signed the last checkpoint");
    }
    return bundle.signedBy(signing);
  }
}
