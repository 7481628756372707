package fairwell.query.kpi;

import fairwell.kernel.kpi.PersonRecord;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What figures look at in one person.
 *
 * @param id the employee
 * @param began log position of the first event that figures look at
 * @param lastAt when the last of them was recorded
 */
public record KpiPerson(
    @BsonId String id, long position, long began, Instant lastAt, PersonRecord record)
    implements Positioned {}
