"""What is said in an article, word for word, and by whom."""
