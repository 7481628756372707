package fairwell.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text that an event stores as it is. Whatever somebody may write freely about a person is a
 * {@code PersonalText}; a new plain text has to be entered here as something else.
 */
class PlainTextsTest {

  /** Names of things, made by Fairwell or by the source of a fact. */
  private static final List<String> IDENTIFIERS =
      List.of(
          "ActorId.value",
          "AssetCostClaimed.itemId",
          "AssetHandedOut.assetId",
          "AssetReturned.assetId",
          "BatchId.value",
          "BonusAwarded.bonusId",
          "BonusPaid.bonusId",
          "CaseExported.about",
          "CaseId.value",
          "CaseOpened.employeeNumber",
          "ClearanceItemRaised.itemId",
          "ClearanceItemResolved.itemId",
          "ClearanceItemWaived.itemId",
          "ClearanceWaiverRequested.itemId",
          "CommandRefused.about",
          "CommitmentKept.commitmentId",
          "CommitmentMade.commitmentId",
          "ComponentPaid.paymentReference",
          "DisputeAnswered.lineId",
          "DisputeClosed.disputeId",
          "DisputeFiled.disputeId",
          "DisputeFiled.follows",
          "DisputeOutcomeRecorded.disputeId",
          "DisputeStepTaken.disputeId",
          "DisputeTermMissed.disputeId",
          "EmployeeId.value",
          "Entitlement.id",
          "ExceptionGranted.exceptionId",
          "ExceptionRefused.exceptionId",
          "ExceptionRequested.exceptionId",
          "ExitAnswer.question",
          "ExitInterviewAsked.questionnaire",
          "ExitInterviewRecorded.questionnaire",
          "ExitQuestion.code",
          "ExpenseClaimed.claimId",
          "ExportMade.about",
          "ExportMade.cases",
          "ExpensePaid.claimId",
          "FactKey.value",
          "FollowUpDone.followUpId",
          "FollowUpMissed.followUpId",
          "FollowUpPlanned.followUpId",
          "ImportCompleted.about",
          "InterestRecorded.interestId",
          "KnowledgeTopicPlanned.area",
          "KnowledgeTopicPlanned.topicId",
          "KnowledgeTransferred.documentHash",
          "KnowledgeTransferred.topicId",
          "LedgerKeyOverlapBegan.about",
          "LedgerKeyOverlapBegan.predecessor",
          "LedgerKeyOverlapBegan.successor",
          "LedgerKeyOverlapEnded.about",
          "LedgerKeyOverlapEnded.predecessor",
          "LedgerKeyOverlapEnded.successor",
          "Line.id",
          "LegalHoldPlaced.holdId",
          "LegalHoldReleased.holdId",
          "LoanGranted.loanId",
          "LoanRepaid.loanId",
          "AgendaPoint.point",
          "MeetingClosed.meetingId",
          "MeetingOpened.meetingId",
          "MeetingRecorded.meetingId",
          "PointAnswer.point",
          "TalkingPoint.code",
          "TemplateAdopted.template",
          "TemplatePublished.template",
          "MinimumGroundRecorded.offerId",
          "OfferAccepted.exceptionId",
          "OfferAccepted.offerId",
          "OfferCountered.counterId",
          "OfferCountered.offerId",
          "OfferExpired.offerId",
          "OfferRejected.offerId",
          "OfferSuperseded.offerId",
          "OfferSuperseded.supersededBy",
          "OfferTabled.answers",
          "OfferTabled.exceptionId",
          "OfferTabled.offerId",
          "OfferWithdrawn.offerId",
          "ObjectionAnswered.objectionId",
          "ObjectionRaised.objectionId",
          "OperatorActed.about",
          "OperatorActed.target",
          "OptionDrafted.optionId",
          "OpenPoint.item",
          "OrgUnit.code",
          "OrgUnit.parent",
          "PackRef.id",
          "PackRef.version",
          "PersonalDataRead.about",
          "PersonalDataRead.subjects",
          "PositionStated.positionId",
          "PositionStated.supersedes",
          "RecheckCompleted.objectionId",
          "RecheckRequested.objectionId",
          "RiskCleared.flagId",
          "RiskFlagged.flagId",
          "RiskFlagged.modelVersion",
          "SettlementLineConfirmed.lineId",
          "SettlementLineDisputed.lineId",
          "SourceRef.eventId",
          "SourceRef.streamId");

  /** Words of a list that Fairwell keeps, and what its rules write. */
  private static final List<String> CODES =
      List.of(
          "WageLimit.articles",
          "WageLimit.formula",
          "AnswerCard.articles",
          "AnswerCard.lines",
          "AnswerCard.missing",
          "Benefit.articles",
          "Benefit.flags",
          "Benefit.formula",
          "Benefit.rule",
          "BenefitsStatement.unknown",
          "CitedRecord.event",
          "CaseExported.format",
          "CommandRefused.command",
          "CommandRefused.data",
          "CommandRefused.refusal",
          "Contribution.flags",
          "Contribution.formula",
          "DeadlineSet.article",
          "DepartureCaution.articles",
          "DisputeTerm.article",
          "DepartureRefused.refusal",
          "DuePayment.articles",
          "DuePayment.flags",
          "DuePayment.formula",
          "EmployerCost.unknown",
          "ExportMade.format",
          "ExportMade.purpose",
          "ExportMade.types",
          "Finding.formula",
          "Finding.name",
          "Finding.values",
          "FlagReason.fact",
          "FlagReason.flag",
          "HandoverAccepted.area",
          "HandoverConfirmed.area",
          "HandoverDeclined.area",
          "HandoverRecipientNamed.area",
          "HazardChecked.hazard",
          "Input.name",
          "Input.origin",
          "Input.value",
          "Line.articles",
          "Line.flags",
          "Line.formula",
          "Line.rule",
          "OperatorActed.act",
          "PersonalDataRead.fields",
          "PersonalDataRead.purpose",
          "Place.code",
          "RiskAssessmentRequested.hazards",
          "Statement.flags",
          "Statement.unknown",
          "StepDoneByProxy.step",
          "Tally.name");

  private static final List<String> HASHES =
      List.of(
          "AgreementDrafted.documentHash",
          "AgreementDrafted.statementHash",
          "AgreementSigned.signedHash",
          "AssetCostClaimed.documentHash",
          "CalendarFeedOpened.secretHash",
          "CaseExported.fileHash",
          "CertificateIssued.documentHash",
          "DisputeOutcomeRecorded.documentHash",
          "ExportMade.sha256",
          "ImportCompleted.fileHash",
          "PackRef.contentHash",
          "PreparationReportAttached.reportHash",
          "SeparationReportRecorded.reportHash",
          "SignatureEvidence.certificateHash",
          "SignatureEvidence.fileHash",
          "StepDoneByProxy.powerOfAttorneyHash");

  /** Words of the employer's own catalogues and inventories: they name a thing, not a person. */
  private static final List<String> LABELS =
      List.of(
          "AccessChangeFailed.system",
          "AccessCut.system",
          "AccessCutEffective.system",
          "AccessCutOrdered.system",
          "AccessRestored.system",
          "AssetHandedOut.assetType",
          "BonusAwarded.basis",
          "CaseOpened.orgUnit",
          "CaseOpened.position",
          "CitedRecord.about",
          "ClearanceItemRaised.subject",
          "ClearanceItemRaised.type",
          "Departure.orgUnit",
          "DeparturesOrdered.units",
          "EmployeeHired.legalEntity",
          "ExportMade.units",
          "ConductNoted.dimension",
          "FeedRights.units",
          "FeedbackGiven.channel",
          "MedicalPlanJoined.plan",
          "NonCompeteAgreed.scope",
          "NoticeGiven.channel",
          "OpenPoint.clause",
          "PerformanceRated.period",
          "ServiceRecognised.employer",
          "SignatureEvidence.provider",
          "PerformanceRated.rating",
          "PositionAssigned.grade",
          "PositionAssigned.orgUnit",
          "PositionAssigned.position",
          "Promoted.fromGrade",
          "Promoted.toGrade",
          "TrainingTaken.title",
          "ValuesScored.scores");

  /** What HR writes for all talks, before there is a person to write about. */
  private static final List<String> TEMPLATES =
      List.of(
          "DeparturesOrdered.reason",
          "TalkingPoint.zh",
          "TalkingPoint.en",
          "ExitQuestion.zh",
          "ExitQuestion.en");

  /** What is written about law and policy. */
  private static final List<String> LAW =
      List.of(
          "Criterion.reference",
          "OverlayProposed.content",
          "OverlayPublished.content",
          "OverlayRejected.reason");

  /** What somebody might add. */
  record RemarkMade(String remark, List<Nested> nested) {}

  record Nested(Set<String> words) {}

  @Test
  void noEventStoresFreeTextAboutAPersonAsItIs() {
    assertThat(plainTexts(EventCatalogue.all()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(IDENTIFIERS, CODES, HASHES, LABELS, TEMPLATES, LAW)
                .flatMap(Collection::stream)
                .toList());
  }

  @Test
  void aTextIsFoundHoweverDeep() {
    assertThat(plainTexts(List.of(RemarkMade.class)))
        .containsExactlyInAnyOrder("RemarkMade.remark", "Nested.words");
  }

  private static Set<String> plainTexts(Collection<? extends Class<?>> records) {
    Set<String> found = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    records.forEach(type -> walk(type, found, seen));
    return found;
  }

  private static void walk(Class<?> type, Set<String> found, Set<Class<?>> seen) {
    if (type.isRecord() && seen.add(type)) {
      for (RecordComponent field : type.getRecordComponents()) {
        look(type.getSimpleName() + "." + field.getName(), field.getGenericType(), found, seen);
      }
    }
  }

  private static void look(String field, Type type, Set<String> found, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        look(field, argument, found, seen);
      }
    } else if (type == String.class || type == Object.class) {
      found.add(field);
    } else if (type instanceof Class<?> plain) {
      walk(plain, found, seen);
    }
  }
}
