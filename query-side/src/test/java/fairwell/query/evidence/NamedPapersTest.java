package fairwell.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import fairwell.query.evidence.PaperFiles.Absence;
import fairwell.query.story.CaseStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draft, signed files and certificate are in the bundle; of any other it is said why not. */
class NamedPapersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
  private static final String CERTIFICATE = "ce".repeat(32);
  private static final String UNSENT = "0a".repeat(32);
  private static final String HANDOVER = "0b".repeat(32);

  private static List<FairwellEvent> story() {
    List<FairwellEvent> events = new ArrayList<>(CaseStory.of(1, false));
    events.add(
        new CertificateIssued(
            CaseStory.caseId(1), DAY, Ground.LCL_36_EMPLOYER_PROPOSED, DAY, CERTIFICATE));
    events.add(new AgreementDrafted(CaseStory.caseId(1), 2, 2, UNSENT));
    events.add(
        new KnowledgeTransferred(
            CaseStory.caseId(1), "topic", DAY, HANDOVER, new ActorId("hr.lin")));
    return events;
  }

  private static List<NamedPaper> papers(List<FairwellEvent> events, PaperFiles files) {
    return StoryToPrint.of(events, Map.of(), -1, files).papers();
  }

  @Test
  void eachHashStandsUnderItsNameAndItsFileUnderItsHash() {
    byte[] any = {1};
    Map<String, byte[]> kept =
        Map.of(
            CaseStory.DRAFT,
            any,
            CaseStory.SIGNED_BY_LEAVER,
            any,
            CaseStory.SIGNED_BY_BOTH,
            any,
            CERTIFICATE,
            any,
            UNSENT,
            any);
    List<NamedPaper> papers = papers(story(), PaperFiles.of(kept));

    assertThat(papers)
        .extracting(NamedPaper::named, NamedPaper::sha256, NamedPaper::absent)
        .containsExactly(
            tuple("offboarding.AgreementDrafted.documentHash", CaseStory.DRAFT, null),
            tuple("offboarding.AgreementSigned.signedHash", CaseStory.DRAFT, null),
            tuple("offboarding.AgreementSigned.fileHash", CaseStory.SIGNED_BY_LEAVER, null),
            tuple("offboarding.AgreementSigned.signedHash", CaseStory.DRAFT, null),
            tuple("offboarding.AgreementSigned.fileHash", CaseStory.SIGNED_BY_BOTH, null),
            tuple("offboarding.CertificateIssued.documentHash", CERTIFICATE, null),
            tuple("offboarding.AgreementDrafted.documentHash", UNSENT, Absence.NOT_SENT),
            tuple("offboarding.KnowledgeTransferred.documentHash", HANDOVER, Absence.NOT_KEPT));
    assertThat(papers)
        .filteredOn(paper -> paper.absent() == null)
        .allMatch(paper -> ("papers/" + paper.sha256() + ".pdf").equals(paper.file()));
    assertThat(papers)
        .filteredOn(paper -> paper.absent() != null)
        .allMatch(paper -> paper.file() == null);
  }

  @Test
  void aDraftThatIsSentIsInTheBundleToo() {
    List<FairwellEvent> events = story();
    events.add(new AgreementSent(CaseStory.caseId(1), 2, DAY));
    assertThat(papers(events, PaperFiles.of(Map.of(UNSENT, new byte[] {1}))))
        .filteredOn(paper -> paper.sha256().equals(UNSENT))
        .singleElement()
        .extracting(NamedPaper::absent)
        .isNull();
  }

  @Test
  void aPaperWhoseFileIsDamagedIsNamedAndSaidToBe() {
    PaperFiles damaged = new PaperFiles(Map.of(), Set.of(CaseStory.SIGNED_BY_BOTH), null);
    assertThat(papers(story(), damaged))
        .filteredOn(paper -> paper.sha256().equals(CaseStory.SIGNED_BY_BOTH))
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.absent()).isEqualTo(Absence.DAMAGED);
          assertThat(paper.file()).isNull();
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Absence.class,
      names = {"ERASED", "RESTRICTED", "NOT_FOR_READER"})
  void aPaperThatIsClosedIsNamedWithItsHashAndTheReason(Absence why) {
    assertThat(papers(story(), PaperFiles.closed(why)))
        .filteredOn(paper -> paper.sha256().equals(CaseStory.SIGNED_BY_BOTH))
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.absent()).isEqualTo(why);
          assertThat(paper.file()).isNull();
        });
  }
}
