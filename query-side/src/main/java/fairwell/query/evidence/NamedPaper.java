package fairwell.query.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fairwell.query.evidence.PaperFiles.Absence;
import org.jspecify.annotations.Nullable;

/**
 * A paper that an event of the case names by its hash.
 *
 * @param sha256 of the file, in hexadecimal digits, as it was recorded
 * @param named by which field of which event, for example {@code
 *     offboarding.AgreementSigned.fileHash}
 * @param at when it was recorded, in ISO form
 * @param event number of the event in the bundle; -1 for none
 * @param file where it lies in the bundle; absent where it does not
 * @param absent why it does not; absent where it does
 */
@JsonPropertyOrder({"sha256", "named", "at", "event", "file", "absent"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedPaper(
    String sha256,
    String named,
    String at,
    int event,
    @Nullable String file,
    @Nullable Absence absent) {}
