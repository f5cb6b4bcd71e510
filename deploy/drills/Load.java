import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code java Load.java URL SECONDS}: forty people at work with a service that has the demo's data, at 50 requests a second
 * whether or not the ones before are answered; each waits from the moment at which it was due. First with nothing else to do,
 * then while a matching runs in the same service. Prints a row for each. Promise 19; {@code load.sh} starts the service.
 */
final class Load {

    /** Of every account of the demo: public. */
    private static final String DEMO_SIGN_IN = "nystart-demo-2027";

    private static final int A_SECOND = 50;
    private static final int WARM_UP_SECONDS = 30;

    /** Every so many requests one comes from a program, and every so many of these writes. */
    private static final int BETWEEN_PROGRAMS = 4;

    private static final int BETWEEN_WRITES = 5;

    /** Who sits there: at how many screens. */
    private static final Map<String, Integer> SCREENS = screens();

    private static final int MOST_PAGES = 25;

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");
    private static final Pattern ENTRIES = Pattern.compile("<nav class=\"header__entries\".*?</nav>", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("<main.*?</main>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("<code>([^<]*)</code>");

    /** Files and searches have an allowance of their own per account and minute; pages that only a person opens on purpose. */
    private static final Pattern NO_PAGE = Pattern.compile("\\.(pdf|csv|xlsx|ics)|export|[?&](q|search)=|/clock|/api|/assets");

    private static final List<String> LISTS =
            List.of("/api/v1/young-people", "/api/v1/placements", "/api/v1/decisions", "/api/v1/notifications", "/api/v1/cohorts");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI service;
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();

    private Load(URI service) {
        this.service = service;
    }

    private static Map<String, Integer> screens() {
        Map<String, Integer> screens = new LinkedHashMap<>();
        screens.put("veileder.kongsvinger", 8);
        screens.put("veileder.odal", 4);
        screens.put("veileder.eidskog", 3);
        screens.put("veileder.solor", 3);
        screens.put("leder.kongsvinger", 2);
        screens.put("koordinator", 3);
        screens.put("coach", 2);
        screens.put("styringsgruppe", 2);
        screens.put("bedrift.smie", 3);
        screens.put("mentor.smie", 4);
        screens.put("bedrift.trelast", 2);
        screens.put("mentor.trelast", 2);
        screens.put("ungdom", 2);
        return screens;
    }

    /** Somebody who has signed in, and the pages that their menu and its pages lead to. */
    private record Screen(String login, Map<String, String> cookies, List<String> pages) {}

    private record Program(String token, List<String> people) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("java Load.java URL SECONDS");
            System.exit(2);
        }
        new Load(URI.create(arguments[0])).measure(Integer.parseInt(arguments[1]));
    }

    private void measure(int seconds) throws Exception {
        List<Screen> screens = new ArrayList<>();
        for (Map.Entry<String, Integer> seat : SCREENS.entrySet()) {
            for (int count = 0; count < seat.getValue(); count++) {
                screens.add(signIn(seat.getKey()));
            }
        }
        List<Program> programs = new ArrayList<>();
        for (String caseworker : List.of("veileder.kongsvinger", "veileder.odal", "veileder.solor")) {
            programs.add(program(signIn(caseworker)));
        }
        List<String> lists = LISTS.stream().filter(list -> answers(list, programs.get(0))).toList();
        System.err.printf(
                "%d screens with %d pages, %d programs with %d lists%n",
                screens.size(),
                screens.stream().mapToInt(screen -> screen.pages().size()).sum(),
                programs.size(),
                lists.size());

        timed(screens, programs, lists, WARM_UP_SECONDS);
        faults.clear();
        row("nothing else", timed(screens, programs, lists, seconds));
        String run = solve(programs.get(0), seconds);
        row("a matching of 600 people runs", timed(screens, programs, lists, seconds));
        String state = get(run, Map.of("Authorization", "Bearer " + programs.get(0).token())).body();
        if (!state.contains("\"RUNNING\"")) {
            throw new IllegalStateException("the matching had ended before: " + state);
        }
        send("DELETE", run, bearer(programs.get(0)), "");
        if (!faults.isEmpty()) {
            System.err.println(faults);
            System.exit(1);
        }
    }

    private static Map<String, String> bearer(Program program) {
        return Map.of(
                "Authorization", "Bearer " + program.token(),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
    }

    private void row(String meanwhile, long[] micros) {
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                meanwhile,
                micros.length,
                faults.values().stream().mapToInt(Integer::intValue).sum(),
                at(micros, 50),
                at(micros, 95),
                at(micros, 99),
                micros[micros.length - 1] / 1000.0);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1000.0;
    }

    /** How long each took, in microseconds from the moment at which it was due. */
    private long[] timed(List<Screen> screens, List<Program> programs, List<String> lists, int seconds)
            throws InterruptedException {
        Random random = new Random(7);
        long[] micros = new long[A_SECOND * seconds];
        try (ExecutorService senders = Executors.newCachedThreadPool()) {
            long began = System.nanoTime();
            for (int index = 0; index < micros.length; index++) {
                Runnable request = index % BETWEEN_PROGRAMS == 0
                        ? asked(programs, lists, index / BETWEEN_PROGRAMS, random)
                        : opened(screens.get(random.nextInt(screens.size())), random);
                int which = index;
                long due = began + TimeUnit.SECONDS.toNanos(1) / A_SECOND * index;
                LockSupport.parkNanos(due - System.nanoTime());
                senders.submit(() -> {
                    request.run();
                    micros[which] = (System.nanoTime() - due) / 1000;
                });
            }
        }
        return micros;
    }

    private Runnable opened(Screen screen, Random random) {
        String page = screen.pages().get(random.nextInt(screen.pages().size()));
        return () -> expect(200, page, screen.login(), () -> get(page, cookies(screen)));
    }

    private Runnable asked(List<Program> programs, List<String> lists, int number, Random random) {
        Program program = programs.get(number % programs.size());
        if (number % BETWEEN_WRITES > 0) {
            String list = lists.get(random.nextInt(lists.size()));
            return () -> expect(200, list, "program", () -> get(list, bearer(program)));
        }
        String talks = "/api/v1/young-people/" + program.people().get(random.nextInt(program.people().size())) + "/talks";
        String talk = "{\"talkedWith\":\"LEADER\",\"heldOn\":\"" + LocalDate.now() + "\",\"note\":\"Alt går som avtalt.\"}";
        return () -> expect(201, "a talk", "program", () -> send("POST", talks, bearer(program), talk));
    }

    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private void expect(int status, String what, String who, Request request) {
        try {
            int answered = request.send().statusCode();
            if (answered != status) {
                faults.merge(answered + " " + who + " " + what, 1, Integer::sum);
            }
        } catch (IOException e) {
            faults.merge("no answer " + who + " " + what, 1, Integer::sum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Screen signIn(String login) throws Exception {
        Screen screen = new Screen(login, new ConcurrentHashMap<>(), new ArrayList<>());
        String form = csrf(get("/login", Map.of()), screen);
        HttpResponse<String> in = form(
                "/login", screen, "csrf=" + encoded(form) + "&login=" + encoded(login) + "&password=" + encoded(DEMO_SIGN_IN));
        keep(in, screen);
        Set<String> pages = new LinkedHashSet<>();
        String home = in.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("no way in for " + login));
        String first = page(URI.create(home).getPath(), screen);
        pages.addAll(links(ENTRIES, first));
        for (String entry : List.copyOf(pages)) {
            links(CONTENT, page(entry, screen)).stream().limit(4).forEach(pages::add);
        }
        for (String each : pages) {
            if (screen.pages().size() < MOST_PAGES && get(each, cookies(screen)).statusCode() == 200) {
                screen.pages().add(each);
            }
        }
        return screen;
    }

    private String page(String path, Screen screen) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, cookies(screen));
        for (int hops = 0; hops < 5 && answer.statusCode() / 100 == 3; hops++) {
            URI next = service.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = get(next.getRawPath(), cookies(screen));
        }
        return answer.body();
    }

    private static List<String> links(Pattern part, String page) {
        Set<String> links = new LinkedHashSet<>();
        Matcher parts = part.matcher(page);
        while (parts.find()) {
            Matcher link = LINK.matcher(parts.group());
            while (link.find()) {
                if (!NO_PAGE.matcher(link.group(1)).find()) {
                    links.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
        return List.copyOf(links);
    }

    private Program program(Screen screen) throws Exception {
        String form = csrf(get("/me/tokens", cookies(screen)), screen);
        Matcher token = TOKEN.matcher(
                form("/me/tokens", screen, "csrf=" + encoded(form) + "&tokenName=load").body());
        if (!token.find()) {
            throw new IllegalStateException("no token for " + screen.login());
        }
        String people = get("/api/v1/young-people", Map.of("Authorization", "Bearer " + token.group(1))).body();
        List<String> ids = ID.matcher(people).results().map(id -> id.group(1)).toList();
        return new Program(token.group(1), ids);
    }

    private boolean answers(String list, Program program) {
        try {
            return get(list, bearer(program)).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends a problem too large to be proven in time, and waits until somebody is at it; answers the run's path. */
    private String solve(Program program, int seconds) throws Exception {
        String limit = "PT" + (seconds + 60) + "S";
        HttpResponse<String> taken =
                send("POST", "/api/v1/matching/problems?limit=" + limit, bearer(program), problem(600, 60));
        if (taken.statusCode() != 202) {
            throw new IllegalStateException(taken.statusCode() + " " + taken.body());
        }
        String run = URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath();
        while (!get(run, bearer(program)).body().contains("\"RUNNING\"")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return run;
    }

    private static String problem(int people, int companies) {
        Random random = new Random(11);
        List<String> trades = List.of("7223", "7212", "5223", "4321", "7231", "9412", "5321", "7115");
        return "{\"id\":\"load\",\"placementStart\":\"2027-02-01\",\"youngPeople\":["
                + each(people, number -> String.format(
                        Locale.ROOT,
                        "{\"id\":\"y%d\",\"office\":\"0402\",\"birthDate\":\"%d-05-10\",\"home\":%s,\"transport\":\"CAR\","
                                + "\"maxCommuteMinutes\":60,\"waitingSince\":\"2026-%02d-01\",\"followUpNeed\":%d,"
                                + "\"interests\":[\"%s\"],\"norwegianLevel\":\"B2\"}",
                        number,
                        2003 + random.nextInt(5),
                        somewhere(random),
                        1 + random.nextInt(12),
                        1 + random.nextInt(3),
                        trades.get(random.nextInt(trades.size()))))
                + "],\"companies\":["
                + each(companies, number -> "{\"id\":\"c" + number + "\",\"promisedSeats\":10}")
                + "],\"places\":["
                + each(companies, number -> String.format(
                        Locale.ROOT,
                        "{\"id\":\"p%d\",\"company\":\"c%d\",\"site\":%s,\"occupation\":\"%s\",\"seats\":10,"
                                + "\"from\":\"2027-01-15\",\"to\":\"2027-12-31\"}",
                        number,
                        number,
                        somewhere(random),
                        trades.get(number % trades.size())))
                + "],\"leaders\":["
                + each(companies, number -> String.format(
                        "{\"id\":\"l%d\",\"company\":\"c%d\",\"places\":[\"p%d\"],\"capacity\":14,\"from\":\"2027-01-01\","
                                + "\"to\":\"2027-12-31\",\"languages\":[],\"ready\":true}",
                        number,
                        number,
                        number))
                + "]}";
    }

    private static String each(int count, java.util.function.IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining(","));
    }

    private static String somewhere(Random random) {
        return String.format(
                Locale.ROOT, "{\"lat\":%.4f,\"lon\":%.4f}", 60 + random.nextDouble() * 0.5, 11.6 + random.nextDouble() * 0.7);
    }

    private HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String path, Screen screen, String fields) throws IOException, InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>(cookies(screen));
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, headers, fields);
    }

    private static String csrf(HttpResponse<String> page, Screen screen) {
        keep(page, screen);
        Matcher field = CSRF.matcher(page.body());
        if (!field.find()) {
            throw new IllegalStateException("no form: " + page.statusCode());
        }
        return field.group(1);
    }

    private static void keep(HttpResponse<String> answer, Screen screen) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.split(";", 2)[0];
            screen.cookies().put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        });
    }

    private static Map<String, String> cookies(Screen screen) {
        return Map.of(
                "Cookie",
                screen.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
