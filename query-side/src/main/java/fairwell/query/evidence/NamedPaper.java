package fairwell.query.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A paper that an event of the case names by its hash.
 *
 * @param sha256 of the file, in hexadecimal digits, as it was recorded
 * @param named by which field of which event, for example {@code
 *     offboarding.AgreementSigned.fileHash}
 * @param at when it was recorded, in ISO form
 * @param event number of the event in the bundle; -1 for none
 */
@JsonPropertyOrder({"sha256", "named", "at", "event"})
public record NamedPaper(String sha256, String named, String at, int event) {}
