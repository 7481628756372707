package fairwell.command.offboarding.paper;

import fairwell.command.offboarding.frame.About;
import fairwell.kernel.facts.EmployeeFacts;
import java.time.LocalDate;

/**
 * What a certificate of ending is made of.
 *
 * @param legalEnd the last day of employment, inclusive
 */
public record CertificateOrder(
    About about, EmployeeFacts facts, LocalDate legalEnd, LocalDate issuedOn) {}
