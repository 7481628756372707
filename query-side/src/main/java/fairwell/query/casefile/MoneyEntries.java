package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.value.SourceRef;
import org.jspecify.annotations.Nullable;

/** What the timeline shows of settlement and agreement. */
final class MoneyEntries {

  private MoneyEntries() {}

  static EntryData of(SettlementEvent event) {
    return switch (event) {
      case SettlementComputed settlementComputed ->
          none()
              .with("version", settlementComputed.version())
              .with("net", settlementComputed.statement().net())
              .with("ground", settlementComputed.statement().ground())
              .with("legalEnd", settlementComputed.statement().legalEnd())
              .with("lines", settlementComputed.statement().lines().size())
              .with("unknown", settlementComputed.statement().unknown())
              .with("factsUpTo", settlementComputed.factsUpTo());
      case SettlementIssued settlementIssued ->
          none()
              .with("version", settlementIssued.version())
              .with("issuedOn", settlementIssued.issuedOn());
      case SettlementLineConfirmed settlementLineConfirmed ->
          none()
              .with("version", settlementLineConfirmed.version())
              .with("lineId", settlementLineConfirmed.lineId())
              .with("by", settlementLineConfirmed.by());
      case SettlementLineDisputed settlementLineDisputed ->
          none()
              .with("version", settlementLineDisputed.version())
              .with("lineId", settlementLineDisputed.lineId())
              .text("objection", settlementLineDisputed.objection());
      case DisputeAnswered disputeAnswered ->
          none()
              .with("version", disputeAnswered.version())
              .with("lineId", disputeAnswered.lineId())
              .text("answer", disputeAnswered.answer())
              .with("answeredBy", disputeAnswered.answeredBy())
              .with(
                  "records",
                  disputeAnswered.records() == null
                      ? null
                      : disputeAnswered.records().stream().map(SourceRef::cited).toList());
      case SettlementConfirmed settlementConfirmed ->
          none().with("version", settlementConfirmed.version());
      case ConfirmationWaived confirmationWaived ->
          none()
              .with("version", confirmationWaived.version())
              .text("reason", confirmationWaived.reason())
              .with("waivedBy", confirmationWaived.waivedBy());
      case ComponentPaid componentPaid ->
          none()
              .with("version", componentPaid.version())
              .with("component", componentPaid.component())
              .with("amount", componentPaid.amount())
              .with("paidOn", componentPaid.paidOn())
              .with("paymentReference", componentPaid.paymentReference());
      case SettlementPaid settlementPaid ->
          none().with("version", settlementPaid.version()).with("paidOn", settlementPaid.paidOn());
    };
  }

  static EntryData of(AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted agreementDrafted ->
          none()
              .with("draft", agreementDrafted.draft())
              .with("settlementVersion", agreementDrafted.settlementVersion())
              .with("documentHash", agreementDrafted.documentHash());
      case AgreementSent agreementSent ->
          none().with("draft", agreementSent.draft()).with("sentOn", agreementSent.sentOn());
      case AgreementSigned agreementSigned ->
          none()
              .with("draft", agreementSigned.draft())
              .with("party", agreementSigned.party())
              .with("signedHash", agreementSigned.signedHash())
              .with("fileHash", fileHash(agreementSigned.evidence()))
              .with("signedOn", agreementSigned.signedOn());
      case SignatureDeclined signatureDeclined ->
          none()
              .with("draft", signatureDeclined.draft())
              .with("party", signatureDeclined.party())
              .text("reason", signatureDeclined.reason());
      case AgreementConcluded agreementConcluded ->
          none().with("draft", agreementConcluded.draft());
      case AgreementVoided agreementVoided ->
          none().with("draft", agreementVoided.draft()).text("reason", agreementVoided.reason());
      case AgreementWaived agreementWaived ->
          none()
              .text("reason", agreementWaived.reason())
              .with("waivedBy", agreementWaived.waivedBy());
    };
  }

  private static @Nullable String fileHash(@Nullable SignatureEvidence evidence) {
    return evidence == null ? null : evidence.fileHash();
  }
}
