package fairwell.standalone.issuer;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The one page of the local issuer: a form that works without JavaScript and on a phone. */
final class SignInPage {

  private SignInPage() {}

  /**
   * The page as HTML.
   *
   * @param next where to go afterwards
   * @param complaint what was wrong with the last try, or nothing
   */
  static String html(Locale locale, String next, String complaint) {
    boolean english = locale.getLanguage().equals("en");
    return """
    <!doctype html>
    <html lang="%s">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s · Fairwell</title>
      <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
    </head>
    <body class="bg-body-tertiary">
      <main class="container py-5">
        <h1 class="h3">Fairwell</h1>
        <p role="alert" class="text-danger">%s</p>
        <form method="post" action="/login">
          <input type="hidden" name="next" value="%s">
          <p><label class="form-label" for="user">%s</label>
          <input class="form-control" id="user" name="user" autocomplete="username" required></p>
          <p><label class="form-label" for="password">%s</label>
          <input class="form-control" id="password" name="password" type="password"
            autocomplete="current-password" required></p>
          <button class="btn btn-primary" type="submit">%s</button>
        </form>
      </main>
    </body>
    </html>
    """
        .formatted(
            english ? "en" : "zh-CN",
            english ? "Sign in" : "登录",
            HtmlUtils.htmlEscape(complaint),
            HtmlUtils.htmlEscape(next),
            english ? "User" : "用户名",
            english ? "Password" : "密码",
            english ? "Sign in" : "登录");
  }

  static String wrongPassword(Locale locale) {
    return locale.getLanguage().equals("en") ? "The user or the password is wrong." : "用户名或密码不正确。";
  }

  static String tooManyTries(Locale locale) {
    return locale.getLanguage().equals("en") ? "Too many tries. Wait a minute." : "尝试次数过多，请一分钟后再试。";
  }
}
