package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.query.pages.ShownAgreement.Signing;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.CasePapers.Draft;
import fairwell.query.papers.CasePapers.Signature;
import fairwell.query.papers.CasePapers.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of the agreement as it is sent: who is offered which act, in both languages. */
class AgreementPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final ReliableSignature LOCAL = ReliableSignature.of(ReliableSignature.LOCAL);
  private static final Signature BY_EMPLOYEE =
      new Signature(
          Party.EMPLOYEE,
          DAY,
          new SignatureEvidence(
              SignatureMethod.ELECTRONIC,
              "f1",
              "local-test",
              Instant.EPOCH,
              "c1",
              ReliableSignature.LOCAL),
          LOCAL.answers(),
          LOCAL.reliable());

  @Test
  void theLeaverReadsSignsOrDeclines() {
    String page = page(papers(true, Standing.SENT, List.of()), Signing.HERE, "zh-CN");

    assertThat(page)
        .contains("/papers/agreement?draft=1", "sign-agreement", "decline-signature")
        .contains("value=\"EMPLOYEE\"", "不具有法律上的可靠性")
        .doesNotContain("draft-agreement", "void-agreement", "??");
    assertThat(page(papers(true, Standing.SENT, List.of(BY_EMPLOYEE)), Signing.HERE, "en"))
        .contains("Not a reliable electronic signature", "not met", "not legally reliable")
        .doesNotContain("sign-agreement", "decline-signature", "??");
  }

  @Test
  void whereAProviderSignsTheLeaverIsToldSo() {
    assertThat(page(papers(true, Standing.SENT, List.of()), Signing.of("esign"), "en"))
        .contains("invitation of the signing provider", "decline-signature")
        .doesNotContain("sign-agreement");
  }

  @Test
  void whereNobodySignsElectronicallyOrTheDraftIsStaleThatIsSaid() {
    assertThat(page(papers(true, Standing.SENT, List.of()), Signing.of("NONE"), "en"))
        .contains("sign it on paper")
        .doesNotContain("invitation", "sign-agreement");
    for (Signing signing : Signing.values()) {
      assertThat(page(papers(true, Standing.SENT, true, List.of()), signing, "zh-CN"))
          .contains("请等待 HR 发送新稿")
          .doesNotContain("sign-agreement", "服务商发送的邀请", "??");
    }
  }

  @Test
  void theEmployerSignsAfterTheLeaver() {
    assertThat(page(papers(false, Standing.SENT, List.of()), Signing.HERE, "en"))
        .contains("void-agreement")
        .doesNotContain("sign-agreement", "draft-agreement", "send-agreement");
    assertThat(page(papers(false, Standing.SENT, List.of(BY_EMPLOYEE)), Signing.HERE, "en"))
        .contains("sign-agreement", "value=\"EMPLOYER\"");
  }

  @Test
  void hrDraftsSendsAndIssuesAnew() {
    assertThat(page(papers(false, Standing.VOID, List.of()), Signing.HERE, "en"))
        .contains("draft-agreement", "As agreed in the talks", "Released")
        .doesNotContain("void-agreement");
    assertThat(page(papers(false, Standing.DRAFTED, List.of()), Signing.HERE, "zh-CN"))
        .contains("send-agreement", "data-version=\"7\"")
        .doesNotContain("??");
  }

  private static CasePapers papers(boolean own, Standing standing, List<Signature> signatures) {
    return papers(own, standing, false, signatures);
  }

  @SuppressWarnings("NullAway") // It does not see the annotation of a nested type in a class file.
  private static CasePapers papers(
      boolean own, Standing standing, boolean stale, List<Signature> signatures) {
    return new CasePapers(
        "C-1",
        107,
        7,
        "E-1",
        own,
        2,
        List.of(
            new Draft(
                1, standing, 2, stale, "d".repeat(64), "s".repeat(64), "f1", signatures, null)),
        null);
  }

  private static String page(CasePapers papers, Signing signing, String language) {
    Role role = papers.own() ? Role.EMPLOYEE : Role.HR;
    Actor actor = new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
    return Rendered.page(
        "agreement",
        language,
        words ->
            Map.of(
                "papers",
                ShownAgreement.of(papers, actor, signing, Opened.NOTHING, words),
                "today",
                DAY));
  }
}
