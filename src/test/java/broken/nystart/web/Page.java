package broken.nystart.web;

public class Page {}
