package fairwell.command.offboarding.paper;

import fairwell.command.offboarding.frame.About;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Statement;
import java.time.LocalDate;

/**
 * What a separation agreement is made of.
 *
 * @param draft its number within the case, from 1
 * @param settlementVersion the version it is bound to
 * @param statement what that version says
 * @param nonCompete what becomes of a non-compete duty, all of it known where it is kept
 */
public record AgreementOrder(
    About about,
    EmployeeFacts facts,
    int draft,
    LocalDate draftedOn,
    LocalDate lastWorkingDay,
    int settlementVersion,
    Statement statement,
    NonCompeteDuty nonCompete) {}
