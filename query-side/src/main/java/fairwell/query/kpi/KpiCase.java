package fairwell.query.kpi;

import fairwell.kernel.kpi.CaseRecord;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What figures look at in one case.
 *
 * @param id the case
 * @param began log position of its first event
 * @param lastAt when its last event was recorded
 */
public record KpiCase(
    @BsonId String id, long position, long began, Instant lastAt, CaseRecord record)
    implements Positioned {}
