package fairwell.command.offboarding.paper;

import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;

/**
 * Who signs which file.
 *
 * @param fileHash SHA-256 of the kept file, with what the other party signed already
 */
public record SignatureOrder(About about, EmployeeFacts facts, Party party, String fileHash) {}
