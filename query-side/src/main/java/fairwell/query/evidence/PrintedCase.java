package fairwell.query.evidence;

import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.Claim;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.audit.AuditEntry;
import fairwell.query.casefile.CaseFile;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.settlement.Settlement;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the other files of a bundle say, to be said on paper: nothing of its own, and nothing that
 * the reader of the bundle may not know. There is no clock in it, so the same records give the same
 * pages.
 *
 * @param head what the ledger stands by
 * @param claims in the order of their events
 * @param happened by the id of its event, the day on which something happened, where it says one
 * @param settlement absent where there is none for the reader
 * @param trail who tried and read what, the newest first
 * @param papers by their hash, see {@link NamedPapers#of}
 * @param texts the personal texts that were opened; one of an erased person is missing
 * @param packs what lines of a statement are called outside China
 */
public record PrintedCase(
    CaseFile file,
    Checkpoint head,
    List<BundledEvent> events,
    List<Claim> claims,
    Map<String, LocalDate> happened,
    @Nullable Settlement settlement,
    List<Offer> offers,
    List<AuditEntry> trail,
    List<NamedPaper> papers,
    Map<PersonalText.Sealed, String> texts,
    PolicyPacks packs) {

  public PrintedCase {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    happened = Map.copyOf(happened);
    offers = List.copyOf(offers);
    trail = List.copyOf(trail);
    papers = List.copyOf(papers);
    texts = Map.copyOf(texts);
  }

  /** A personal text, or in its place that its person was erased. */
  String say(PersonalText.Sealed text, Wording words) {
    return texts.getOrDefault(text, words.text("text.erased"));
  }
}
