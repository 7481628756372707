package fairwell.query.evidence;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.BundledEvent;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.evidence.PaperFiles.Absence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers that events of a case name by their hash, and which of them lie in its bundle. */
public final class NamedPapers {

  private static final List<String> HASHES =
      List.of("documentHash", "signedHash", "fileHash", "reportHash");

  private static final String DRAFTED = name(AgreementDrafted.class);
  private static final String SENT = name(AgreementSent.class);

  /** The events about papers of which Fairwell may keep the file. */
  private static final Set<String> OF_KEPT =
      Set.of(DRAFTED, name(AgreementSigned.class), name(CertificateIssued.class));

  private NamedPapers() {}

  /**
   * The hashes of the papers that belong into a bundle where they are kept: drafts that were sent,
   * signed files, the certificate.
   */
  public static Set<String> wanted(CaseFile file) {
    Set<String> sent =
        file.timeline().stream()
            .filter(entry -> entry.event().equals(SENT))
            .map(NamedPapers::draft)
            .collect(Collectors.toSet());
    return file.timeline().stream()
        .filter(entry -> OF_KEPT.contains(entry.event()))
        .filter(entry -> !entry.event().equals(DRAFTED) || sent.contains(draft(entry)))
        .flatMap(entry -> fields(entry).map(field -> hash(entry, field)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All that are named, in the order of the events. */
  public static List<NamedPaper> of(CaseFile file, List<BundledEvent> events, PaperFiles files) {
    Map<String, Integer> places = EvidenceWords.places(events);
    Set<String> wanted = wanted(file);
    List<NamedPaper> papers = new ArrayList<>();
    for (Entry entry : file.timeline()) {
      fields(entry)
          .forEach(field -> {
            String hash = hash(entry, field);
            Absence absent = absence(entry, hash, wanted, files);
            papers.add(
                new NamedPaper(
                    hash,
                    entry.event() + "." + field,
                    entry.at().toString(),
                    places.getOrDefault(entry.eventId(), -1),
                    absent == null ? BundleFiles.paper(hash) : null,
                    absent));
          });
    }
    return papers;
  }

  private static @Nullable Absence absence(
      Entry entry, String hash, Set<String> wanted, PaperFiles files) {
    if (!OF_KEPT.contains(entry.event())) {
      return Absence.NOT_KEPT;
    }
    if (!wanted.contains(hash)) {
      return Absence.NOT_SENT;
    }
    if (files.closed() != null) {
      return files.closed();
    }
    if (files.damaged().contains(hash)) {
      return Absence.DAMAGED;
    }
    return files.byHash().containsKey(hash) ? null : Absence.NOT_KEPT;
  }

  private static Stream<String> fields(Entry entry) {
    return HASHES.stream().filter(entry.data()::containsKey);
  }

  private static String hash(Entry entry, String field) {
    return Objects.requireNonNull(entry.data().get(field), field);
  }

  private static String draft(Entry entry) {
    return Objects.requireNonNull(entry.data().get("draft"), entry.event());
  }

  private static String name(Class<? extends FairwellEvent> event) {
    return EventCatalogue.nameOf(event).qualified();
  }
}
