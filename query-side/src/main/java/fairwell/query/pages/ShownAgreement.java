package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.signature.ReliableSignature.Answer;
import fairwell.kernel.signature.ReliableSignature.Condition;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.CasePapers.Certificate;
import fairwell.query.papers.CasePapers.Draft;
import fairwell.query.papers.CasePapers.Signature;
import fairwell.query.papers.CasePapers.Standing;
import fairwell.query.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a case as their page shows them.
 *
 * @param version of the case, without which no paper is changed
 * @param own whether the reader is the leaver
 * @param state where the newest draft stands, in words
 * @param draft the newest draft; absent when there is none for the reader
 * @param mayDraft whether there is a form for a new draft
 * @param maySend whether there is a form to send it
 * @param party who may sign here and now, EMPLOYEE or EMPLOYER; absent for nobody
 * @param otherWay how the leaver signs who cannot do it here, in words; absent for others
 * @param mayDecline whether the leaver may decline
 * @param mayVoid whether there is a form to take it back
 * @param certificate when the certificate was issued, in words; absent until then
 * @param mayCertify whether there is a form to issue it
 */
public record ShownAgreement(
    String caseId,
    long version,
    int settlementVersion,
    boolean own,
    String state,
    @Nullable ShownPaper draft,
    boolean mayDraft,
    boolean maySend,
    @Nullable String party,
    @Nullable String otherWay,
    boolean mayDecline,
    boolean mayVoid,
    @Nullable String certificate,
    boolean mayCertify) {

  /** Where signatures are made. */
  enum Signing {
    /** On this page. */
    HERE,
    /** At a provider, who invites. */
    BY_INVITATION,
    ON_PAPER;

    /** By the name of the provider in the settings. */
    static Signing of(String provider) {
      return switch (provider.toLowerCase(Locale.ROOT)) {
        case "local" -> HERE;
        case "none" -> ON_PAPER;
        default -> BY_INVITATION;
      };
    }
  }

  /**
   * A draft.
   *
   * @param kept whether Fairwell made and keeps the file
   * @param hash of the draft
   * @param reason why it was declined or taken back; absent for nothing
   */
  public record ShownPaper(
      int number,
      boolean stale,
      boolean kept,
      String hash,
      @Nullable String reason,
      List<ShownSignature> signatures) {}

  /**
   * A signature.
   *
   * @param how by whom it was made, or what shows it
   * @param worth whether it is reliable, in words; absent on paper
   * @param conditions of the law, each with its answer
   */
  public record ShownSignature(
      String says, String how, @Nullable String worth, List<ShownCondition> conditions) {}

  /** A condition of the law and whether it is met. */
  public record ShownCondition(String text, String answer, String tone) {}

  static ShownAgreement of(
      CasePapers papers, Actor actor, Signing signing, Opened opened, Wording words) {
    Draft draft = papers.newest().orElse(null);
    Standing standing = draft == null ? null : draft.standing();
    boolean acts = !papers.own() && (actor.is(Role.HR) || actor.is(Role.LEGAL));
    boolean asks = draft != null && standing == Standing.SENT && !draft.signedBy(Party.EMPLOYEE);
    boolean open = standing == Standing.DRAFTED || standing == Standing.SENT;
    String party =
        signing == Signing.HERE && draft != null ? party(draft, papers.own(), acts) : null;
    Certificate certificate = papers.certificate();
    return new ShownAgreement(
        papers.caseId(),
        papers.version(),
        papers.settlementVersion(),
        papers.own(),
        draft == null
            ? words.text("agreement.none")
            : words.text(
                "agreement.state",
                draft.number(),
                draft.settlementVersion(),
                words.word(draft.standing())),
        draft == null ? null : paper(draft, opened, words),
        acts && !open && standing != Standing.CONCLUDED && papers.settlementVersion() > 0,
        acts && standing == Standing.DRAFTED,
        party,
        draft != null && papers.own() && asks && party == null
            ? otherWay(draft, signing, words)
            : null,
        papers.own() && asks,
        acts && (open || standing == Standing.CONCLUDED),
        certificate == null
            ? null
            : words.text("agreement.certificate.issued", words.day(certificate.issuedOn())),
        acts && actor.is(Role.HR) && certificate == null);
  }

  /** The personal texts that {@link #of} would show. */
  static List<PersonalText.Sealed> texts(CasePapers papers) {
    return papers.newest().map(Draft::reason).filter(Objects::nonNull).stream().toList();
  }

  private static @Nullable String party(Draft draft, boolean own, boolean acts) {
    boolean employee = draft.signedBy(Party.EMPLOYEE);
    if (draft.standing() != Standing.SENT || draft.stale() || draft.statementHash() == null) {
      return null;
    }
    if (own) {
      return employee ? null : Party.EMPLOYEE.name();
    }
    return acts && employee && !draft.signedBy(Party.EMPLOYER) ? Party.EMPLOYER.name() : null;
  }

  private static String otherWay(Draft draft, Signing signing, Wording words) {
    if (draft.stale()) {
      return words.text("agreement.otherWay.stale");
    }
    // A paper that was made elsewhere is no business of the provider.
    return signing == Signing.BY_INVITATION && draft.statementHash() != null
        ? words.text("agreement.otherWay.invitation")
        : words.text("agreement.otherWay.paper");
  }

  private static ShownPaper paper(Draft draft, Opened opened, Wording words) {
    return new ShownPaper(
        draft.number(),
        draft.stale() && draft.standing() != Standing.VOID,
        draft.statementHash() != null,
        draft.documentHash(),
        draft.reason() == null ? null : opened.say(draft.reason(), words),
        draft.signatures().stream().map(signature -> signature(signature, words)).toList());
  }

  private static ShownSignature signature(Signature signature, Wording words) {
    SignatureEvidence evidence = signature.evidence();
    String how =
        evidence == null
            ? words.text("agreement.onPaper")
            : evidence.provider() == null
                ? words.text("agreement.scan", evidence.fileHash())
                : words.text(
                    "agreement.electronic",
                    words.word("signer", evidence.provider()),
                    evidence.stampedAt() == null ? "" : words.moment(evidence.stampedAt()));
    return new ShownSignature(
        words.text(
            "agreement.signed", words.word(signature.party()), words.day(signature.signedOn())),
        how,
        signature.reliable() == null
            ? null
            : signature.reliable()
                ? words.text("agreement.reliable")
                : words.text("agreement.notReliable"),
        signature.conditions().isEmpty()
            ? List.of()
            : Arrays.stream(Condition.values())
                .map(condition -> condition(condition, signature, words))
                .toList());
  }

  private static ShownCondition condition(Condition condition, Signature signature, Wording words) {
    Answer answer = signature.conditions().getOrDefault(condition, Answer.NOT_SHOWN);
    return new ShownCondition(
        words.word(condition),
        words.word(answer),
        switch (answer) {
          case MET -> "done";
          case NOT_MET -> "bad";
          case NOT_SHOWN -> "warn";
        });
  }
}
