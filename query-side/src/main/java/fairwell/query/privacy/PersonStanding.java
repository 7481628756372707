package fairwell.query.privacy;

import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.runner.Positioned;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What may be done with the data of a person; there is one only for people about whose data
 * something was decided.
 *
 * @param id the person
 */
public record PersonStanding(@BsonId String id, long position, Standing standing)
    implements Positioned {}
