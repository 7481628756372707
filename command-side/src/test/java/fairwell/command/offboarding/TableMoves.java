package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.DraftOption;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.KeepCommitment;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.PlanOfferLadder;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordInterest;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.SetTarget;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.AuthorityException;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.util.List;
import java.util.Map;

/** What lies on the table beside the offers. */
final class TableMoves {

  private static final Money MUCH = Money.cny("30000.00");

  private TableMoves() {}

  static void addTo(Moves moves) {
    moves.plain(
        Action.RECORD_MINIMUM_GROUND,
        c -> new RecordMinimumGround(CASE, TalksMoves.openOffer(c), new Words("the same in sum")));
    moves.series(
        Action.RECORD_MINIMUM_GROUND,
        "of an offer made just now",
        c ->
            List.of(
                TalksMoves.offer(c),
                new RecordMinimumGround(
                    CASE, TalksMoves.offer(c).offerId(), new Words("the same in sum"))));
    moves.plain(
        Action.STATE_POSITION,
        c ->
            new StatePosition(
                CASE,
                "p-" + c.table().notes().size(),
                OfferSide.EMPLOYEE,
                new Words("Lin"),
                TODAY,
                money("60000.00"),
                new Words("two months more")));
    moves.plain(
        Action.RECORD_INTEREST,
        c ->
            new RecordInterest(
                CASE,
                "i-" + c.table().notes().size(),
                OfferSide.EMPLOYEE,
                InterestBasis.STATED,
                new Words("needs cash before the summer"),
                new Words("minutes of the first talk")));
    moves.plain(Action.SET_TARGET, _ -> new SetTarget(CASE, money("3000.00"), money("9000.00")));
    moves.plain(
        Action.DRAFT_OPTION,
        c ->
            new DraftOption(
                CASE,
                "alt-" + c.table().notes().size(),
                Money.cny("2000.00"),
                null,
                new Words("less money, later end")));
    moves.plain(
        Action.PLAN_OFFER_LADDER,
        _ ->
            new PlanOfferLadder(
                CASE,
                List.of(
                    new PlanOfferLadder.Rung(
                        Money.cny("3000.00"), new Words("if the first is refused")))));
    moves.plain(
        Action.RECORD_COMMITMENT,
        c ->
            new RecordCommitment(
                CASE,
                "c-" + c.table().commitments().size(),
                OfferSide.EMPLOYER,
                new Words("a reference"),
                TODAY.plusDays(7)));
    moves.plain(Action.KEEP_COMMITMENT, c -> new KeepCommitment(CASE, openCommitment(c), TODAY));
    moves.plain(
        Action.REQUEST_EXCEPTION,
        c ->
            new RequestException(
                CASE,
                "x-" + c.table().exceptions().size(),
                MUCH,
                null,
                new Words("a long dispute costs more")));
    moves.plain(
        Action.GRANT_EXCEPTION,
        c -> new GrantException(CASE, openException(c), MUCH, null, TODAY.plusDays(14)));
    moves.as(
        Action.GRANT_EXCEPTION,
        "by who asked for it",
        _ -> Moves.ownerAs(Role.APPROVER),
        c -> new GrantException(CASE, openException(c), MUCH, null, TODAY.plusDays(14)));
    moves.plain(
        Action.REFUSE_EXCEPTION,
        c -> new RefuseException(CASE, openException(c), new Words("no precedent")));
  }

  private static OfferedTerm money(String amount) {
    return OfferedTerm.money(Issue.EX_GRATIA, Money.cny(amount));
  }

  private static String openCommitment(Running c) {
    return c.table().commitments().entrySet().stream()
        .filter(commitment -> !commitment.getValue())
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElse("c-0");
  }

  private static String openException(Running c) {
    return c.table().exceptions().entrySet().stream()
        .filter(one -> one.getValue().standing() == AuthorityException.Standing.ASKED)
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElse("x-0");
  }
}
