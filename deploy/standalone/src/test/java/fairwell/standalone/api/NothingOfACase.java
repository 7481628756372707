package fairwell.standalone.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what is said to tell nothing of a case does so: neither the id of a confidential case nor
 * who it is about stands in an answer to somebody who may not know of it.
 */
final class NothingOfACase {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)}");

  /** An envelope of the ledger has the random id of a case, and nobody’s name. */
  private static final String LEDGER = "/api/v1/ledger/";

  /** The records of a person whose number the asker gives; they name no case. */
  private static final String PERSON = "/api/v1/employees/{number}/";

  /** What is kept of the asker, who here has the name of everybody. */
  private static final String OWN = "/me/";

  private final Map<String, String> known;
  private final List<String> cases;
  private final List<String> people;
  private final List<String> told = new ArrayList<>();
  private int answered;

  /**
   * What is hidden.
   *
   * @param known what the variables of paths are filled with; any other with what is not there
   * @param people their numbers and names
   */
  NothingOfACase(Map<String, String> known, List<String> cases, List<String> people) {
    this.known = known;
    this.cases = cases;
    this.people = people;
  }

  /** The endpoint’s path, filled. */
  String path(Endpoint endpoint) {
    return VARIABLE
        .matcher(endpoint.path())
        .replaceAll(
            found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), "nothing-there")));
  }

  /** Looks at an answer. */
  synchronized void look(Endpoint endpoint, Onlooker who, LiveFairwell.Answer answer) {
    byte[] body = Objects.requireNonNullElse(answer.whole().getResponseBody(), new byte[0]);
    String text = new String(body, StandardCharsets.UTF_8);
    if (answer.status() == 200) {
      answered++;
    }
    List<String> secrets = new ArrayList<>();
    if (!endpoint.path().startsWith(LEDGER)) {
      secrets.addAll(cases);
    }
    if (!endpoint.path().startsWith(PERSON) && !endpoint.path().startsWith(OWN)) {
      secrets.addAll(people);
    }
    for (String secret : secrets) {
      if (text.contains(secret)
          || URLDecoder.decode(answer.location(), StandardCharsets.UTF_8).contains(secret)) {
        told.add(who.title() + " by " + endpoint + " (" + answer.status() + "): " + secret);
      }
    }
    if (answer.status() == 500) {
      told.add(who.title() + " by " + endpoint + " made it fail");
    }
  }

  /** What was told all the same. */
  List<String> told() {
    return told;
  }

  /** How many answers had something to say. */
  int answered() {
    return answered;
  }
}
