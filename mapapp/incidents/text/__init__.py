"""The letters of an article to words, sentences and phrases, whatever they tell."""
