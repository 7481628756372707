package fairwell.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.kernel.personal.WrappedByAnother;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.log.personal.SealedFiles;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.evidence.PaperFiles;
import fairwell.query.evidence.PaperFiles.Absence;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.GetCasePapers;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.runner.AsOf;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.story.SampleKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** Who may open a paper has it in the bundle, once that was recorded; for others it is closed. */
class EvidencePapersTest {

  private static final String CASE = CaseStory.caseId(1).value();
  private static final String PERSON = CaseStory.employee(1).value();
  private static final byte[] DRAFT = "%PDF-1.7 draft".getBytes(StandardCharsets.US_ASCII);
  private static final Actor COUNSEL = actor(Role.LEGAL);

  @TempDir Path folder;

  private final List<Reading> recorded = new ArrayList<>();
  private Optional<CasePapers> papers =
      Optional.of(new CasePapers(CASE, 1, 1, PERSON, false, 2, List.of(), null));
  private Standing standing = Standing.IN_USE;
  private final SampleKeys keys = new SampleKeys();
  private SealedFiles files = new SealedFiles(Path.of(""), keys.sealer);
  private String kept = "";

  @BeforeEach
  void keep() {
    files = new SealedFiles(folder, keys.sealer);
    kept = files.keep(PERSON, DRAFT);
  }

  @Test
  void counselHasWhatIsKeptAndTheReadingIsOnRecord() {
    PaperFiles found = asked(COUNSEL);

    assertThat(found.closed()).isNull();
    assertThat(found.byHash()).containsOnlyKeys(kept);
    assertThat(found.byHash().get(kept)).isEqualTo(DRAFT);
    assertThat(recorded)
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.about()).isEqualTo(CASE);
          assertThat(reading.purpose()).isEqualTo("api.evidence-bundle");
          assertThat(reading.subjects()).containsExactly(PERSON);
        });
  }

  /** As when an event names the hash of somebody else's paper, or the disk is at fault. */
  @Test
  void aFileThatCannotBeOpenedIsSaidAndCostsNoOther() throws IOException {
    Path sealed = folder.resolve(kept.substring(0, 2)).resolve(kept);
    byte[] bytes = Files.readAllBytes(sealed);
    bytes[bytes.length - 1] ^= 1;
    Files.write(sealed, bytes);
    PaperFiles found = asked(COUNSEL);
    assertThat(found.closed()).isNull();
    assertThat(found.byHash()).isEmpty();
    assertThat(found.damaged()).containsExactly(kept);
  }

  /** As when the folder was put back under another owner: that says nothing of any file. */
  @Test
  void whenTheDiskDoesNotAnswerThereIsNoBundle() throws IOException {
    Path sealed = folder.resolve(kept.substring(0, 2)).resolve(kept);
    Files.delete(sealed);
    Files.createDirectory(sealed);
    assertThatThrownBy(() -> asked(COUNSEL)).isInstanceOf(UncheckedIOException.class);
  }

  /** A bundle is signed: it must not say for good of a file what holds of the keys just now. */
  @ParameterizedTest
  @MethodSource("keysThatCannotBeHad")
  void aKeyThatCannotBeHadIsNoDamageToTheFile(RuntimeException away) {
    files = new SealedFiles(folder, new Sealer(new Away(keys, away), new SecureRandom()));
    assertThatThrownBy(() -> asked(COUNSEL)).isSameAs(away);
  }

  static Stream<RuntimeException> keysThatCannotBeHad() {
    return Stream.of(
        new KeysUnavailable("the key store does not answer", null),
        new WrappedByAnother("another key wrapped it", null));
  }

  @Test
  void ofSomebodyRestrictedItIsForThoseWhoAnswerForThat() {
    standing = Standing.RESTRICTED;
    assertThat(asked(COUNSEL).byHash()).containsOnlyKeys(kept);
    recorded.clear();
    assertClosed(actor(Role.HR), Absence.RESTRICTED);
  }

  @Test
  void ofSomebodyErasedItIsForNobodyWhileTheKeyIsThereYet() {
    standing = Standing.ERASED;
    assertClosed(COUNSEL, Absence.ERASED);
  }

  @Test
  void whoMayNotOpenPapersHasNone() {
    papers = Optional.empty();
    assertClosed(actor(Role.AUDITOR), Absence.NOT_FOR_READER);
  }

  private void assertClosed(Actor who, Absence why) {
    PaperFiles found = asked(who);
    assertThat(found.byHash()).isEmpty();
    assertThat(found.closed()).isEqualTo(why);
    assertThat(recorded).as("nothing was read").isEmpty();
  }

  private PaperFiles asked(Actor who) {
    EvidencePapers bundled =
        new EvidencePapers(
            queries(),
            _ -> Mono.just(standing == Standing.IN_USE ? Map.of() : Map.of(PERSON, standing)),
            reading -> {
              recorded.add(reading);
              return Mono.just(Map.of());
            },
            files);
    return Objects.requireNonNull(bundled.of(file(), who).block());
  }

  /** Asked for papers and for nothing else. */
  private Queries queries() {
    return (Queries)
        Proxy.newProxyInstance(
            Queries.class.getClassLoader(),
            new Class<?>[] {Queries.class},
            (_, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("papers");
              assertThat(((GetCasePapers) arguments[0]).caseId()).isEqualTo(CASE);
              return Mono.justOrEmpty(papers);
            });
  }

  /** A case with a draft that was sent, and one that was not. */
  private CaseFile file() {
    RecordedLog log = new RecordedLog();
    List<FairwellEvent> events =
        List.of(
            CaseStory.opened(1, false),
            new AgreementDrafted(CaseStory.caseId(1), 1, 2, kept),
            new AgreementSent(CaseStory.caseId(1), 1, LocalDate.of(2026, 3, 8)),
            new AgreementDrafted(CaseStory.caseId(1), 2, 2, files.keep(PERSON, new byte[] {1})));
    events.forEach(log::append);
    return Objects.requireNonNull(
        AsOf.over(new CaseFileSlice(), log.readStream(CASE)).get(CASE), CASE);
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
  }

  /** Keys that are made, and then cannot be found. */
  private record Away(SubjectKeys real, RuntimeException failure) implements SubjectKeys {

    @Override
    public Optional<SecretKey> find(String subject) {
      throw failure;
    }

    @Override
    public SecretKey findOrCreate(String subject) {
      return real.findOrCreate(subject);
    }

    @Override
    public boolean destroy(String subject) {
      return real.destroy(subject);
    }
  }
}
