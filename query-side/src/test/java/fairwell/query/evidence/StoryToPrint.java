package fairwell.query.evidence;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.BundledEvent.Content;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.audit.AuditEntry;
import fairwell.query.audit.AuditSlice;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.moment.MomentDifference.Change;
import fairwell.query.moment.Moments;
import fairwell.query.moment.When;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Texts;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** A case of the story as a bundle has it, told by the views that make the documents. */
final class StoryToPrint {

  static final String CASE = CaseStory.caseId(1).value();

  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());
  private static final Actor COUNSEL =
      new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), null);

  private StoryToPrint() {}

  /** From opening to closing; somebody was refused, and somebody read. */
  static List<FairwellEvent> whole() {
    List<FairwellEvent> events = new ArrayList<>(CaseStory.of(1, false));
    events.add(new CommandRefused(CASE, "open-case", "step-skipped", Map.of("step", "issue")));
    events.add(
        new PersonalDataRead(CASE, List.of("E-1"), "case-file", List.of("employeeName", "reason")));
    return events;
  }

  /**
   * Of its events.
   *
   * @param texts what the reader may see, by the field of the story
   * @param withheld the number of an event whose content is not for the reader; -1 for none
   */
  static PrintedCase of(List<FairwellEvent> events, Map<String, String> texts, int withheld) {
    return of(events, texts, withheld, PaperFiles.of(Map.of(CaseStory.DRAFT, new byte[0])));
  }

  /** The same with those files of papers. */
  static PrintedCase of(
      List<FairwellEvent> events, Map<String, String> texts, int withheld, PaperFiles files) {
    RecordedLog log = new RecordedLog();
    events.forEach(log::append);
    List<Recorded> stream = log.readStream(CASE);
    CaseFile file = folded(new CaseFileSlice(), stream);
    List<BundledEvent> bundled = new ArrayList<>();
    List<AuditEntry> trail = new ArrayList<>();
    for (Recorded recorded : log.events()) {
      bundled.add(bundled(recorded, bundled.size(), bundled.size() != withheld));
      if (recorded.event() instanceof AuditEvent) {
        trail.addFirst(new AuditSlice().evolve(null, recorded));
      }
    }
    Map<PersonalText.Sealed, String> opened = new HashMap<>();
    texts.forEach((field, text) -> opened.put(CaseStory.text(1, field), text));
    Map<String, LocalDate> happened = new HashMap<>();
    Moments.of(stream, file.summary().scope(), COUNSEL)
        .between(When.position(stream.getFirst().position()), When.NOW)
        .orElseThrow()
        .changes()
        .forEach(change -> put(change, happened));
    return new PrintedCase(
        file,
        new Checkpoint(
            "example.org/ledger", bundled.size(), TreeHash.ofLeaf(bundled.getLast().envelope())),
        bundled,
        new EvidenceWords(Texts.CHINESE.messages()).claims(file, bundled, opened),
        happened,
        folded(new SettlementSlice(), stream),
        NegotiationRoom.of(
                folded(new NegotiationSlice(), stream), COUNSEL, LocalDate.of(2026, 3, 9))
            .offers(),
        trail,
        NamedPapers.of(file, bundled, files),
        opened,
        PolicyPacks.shipped());
  }

  private static void put(Change change, Map<String, LocalDate> happened) {
    if (change.happenedOn() != null) {
      happened.put(change.entry().eventId(), change.happenedOn());
    }
  }

  private static <D extends Positioned> D folded(Slice<D> slice, List<Recorded> stream) {
    return Objects.requireNonNull(AsOf.over(slice, stream).get(CASE), slice.name());
  }

  private static BundledEvent bundled(Recorded recorded, int seq, boolean shown) {
    byte[] payload = "{}".getBytes(StandardCharsets.UTF_8);
    StoredEvent row =
        new StoredEvent(
            recorded.position(),
            recorded.eventId(),
            recorded.streamId(),
            recorded.sequence(),
            null,
            recorded.at().toString(),
            EventCatalogue.nameOf(recorded.event().getClass()).qualified(),
            "1",
            payload,
            payload);
    return new BundledEvent(
        recorded.eventId(),
        seq,
        Envelope.of(row, seq, OptionalLong.empty(), BLINDING).bytes(),
        List.of(),
        shown ? new Content(payload, "", payload, "") : null);
  }
}
