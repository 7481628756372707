package fairwell.query.personal;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Opens personal texts for a page. Every opening is a reading of personal data and is recorded as
 * such before the texts are handed out.
 */
public interface PersonalTexts {

  /**
   * Opens texts; one that is not opened is missing in the answer: its subject was erased, or its
   * data are only stored and the reader is neither that person, counsel nor auditor.
   */
  Mono<Map<PersonalText.Sealed, String>> open(Reading reading);

  /**
   * Who wants to read what.
   *
   * @param about the stream the reading is about, for example a case
   * @param purpose the page, for example {@code page.dashboard}
   * @param fields names of the fields
   * @param subjects whom it is about, each person once
   */
  record Reading(
      Actor actor,
      String about,
      String purpose,
      List<String> fields,
      List<PersonalText.Sealed> texts,
      List<String> subjects) {

    public Reading {
      fields = List.copyOf(fields);
      texts = List.copyOf(texts);
      subjects = List.copyOf(subjects);
    }

    /** Of texts, which say themselves whose they are. */
    public Reading(
        Actor actor,
        String about,
        String purpose,
        List<String> fields,
        List<PersonalText.Sealed> texts) {
      this(
          actor,
          about,
          purpose,
          fields,
          texts,
          texts.stream().map(PersonalText::subject).distinct().sorted().toList());
    }
  }
}
