package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.talk.TemplateDraft;
import java.time.LocalDate;

/**
 * What a draft without faults would say in a case. Answered with {@link TemplatePreview}, or with
 * nothing when the reader does not negotiate for the employer there.
 */
public record PreviewTemplate(String caseId, TemplateDraft draft, LocalDate today, Actor actor) {}
